namespace PortLeak.Analyzers.Tests.Rules;

public sealed class BrokenContractTests
{
    [Fact]
    public Task TakenAndOnlyUsed_Reports() => Verifier.ProgramAsync("""
        public static class Jobs
        {
            public static async Task RunAsync({|PORT011:[TakesOwnership] PythonPort python|}) =>
                await python.CallAsync("jobs", "run");
        }
        """);

    [Fact]
    public Task TakenAndStopped_DoesNotReport() => Verifier.ProgramAsync("""
        public static class Jobs
        {
            public static async Task RunAsync([TakesOwnership] PythonPort python)
            {
                await using (python)
                    await python.CallAsync("jobs", "run");
            }
        }
        """);

    [Fact]
    public Task AbstractDeclaration_DoesNotReport() => Verifier.ProgramAsync("""
        public abstract class Sink
        {
            public abstract void Accept([TakesOwnership] PythonPort python);
        }
        """);

    [Fact]
    public Task OverrideOfAContract_Reports() => Verifier.ProgramAsync("""
        public abstract class Sink
        {
            public abstract void Accept([TakesOwnership] PythonPort python);
        }

        public sealed class Printer : Sink
        {
            public override void Accept({|PORT011:PythonPort python|}) => python.Call("printer", "print");
        }
        """);

    [Fact]
    public Task ConstructorThatKeepsInAnOwner_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Speller : IDisposable
        {
            private readonly PythonPort _python;

            public Speller([TakesOwnership] PythonPort python) => _python = python;

            public void Dispose() => _python.Dispose();
        }
        """);

    [Fact]
    public Task StopThatDoesNotExist_Reports() => Verifier.ProgramAsync("""
        [MustStop("Shutdown")]
        public sealed class {|PORT011:Gateway|}
        {
            public void Close() { }
        }
        """);

    [Fact]
    public Task BorrowedFieldThatItsTypeStops_Reports() => Verifier.ProgramAsync("""
        public sealed class View(PythonPort port) : IDisposable
        {
            [Borrowed]
            private readonly PythonPort {|PORT011:_port|} = port;

            public void Dispose() => _port.Dispose();
        }
        """);

    [Fact]
    public Task BorrowedFieldThatItsTypeLeavesAlone_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class View(PythonPort port) : IDisposable
        {
            [Borrowed]
            private readonly PythonPort _port = port;

            public void Dispose() => Console.WriteLine(_port.State);
        }
        """);
}
