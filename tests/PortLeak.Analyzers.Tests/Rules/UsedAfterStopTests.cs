namespace PortLeak.Analyzers.Tests.Rules;

public sealed class UsedAfterStopTests
{
    [Fact]
    public Task CallAfterTheStop_Reports() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        await python.StopAsync();
        await {|PORT009:python.CallAsync("module", "function")|};
        """);

    [Fact]
    public Task PropertyAfterTheStop_DoesNotReport() => Verifier.BodyAsync("""
        var python = await PythonPort.StartAsync();
        await python.StopAsync();
        Console.WriteLine(await python.Completion);
        """);

    [Fact]
    public Task FieldStartedAgainByAHelper_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Worker : IAsyncDisposable
        {
            private PythonPort? _python;

            public async Task RunAsync()
            {
                await RestartAsync();
                await _python!.CallAsync("module", "function");
            }

            public async ValueTask DisposeAsync()
            {
                if (_python is not null)
                    await _python.DisposeAsync();
            }

            private async Task RestartAsync()
            {
                if (_python is not null)
                    await _python.StopAsync();
                _python = await PythonPort.StartAsync();
            }
        }
        """);

    [Fact]
    public Task LazySequenceOfTheScope_Reports() => Verifier.ProgramAsync("""
        public static class Scores
        {
            public static IEnumerable<int> Of(IEnumerable<string> lines)
            {
                using var python = PythonPort.Start();
                return lines.Where(line => line.Length > 0).Select(line => {|PORT009:python.Call<int>("scorer", "score", [line])|});
            }
        }
        """);

    [Fact]
    public Task ListOfTheScope_DoesNotReport() => Verifier.ProgramAsync("""
        public static class Scores
        {
            public static IEnumerable<int> Of(IEnumerable<string> lines)
            {
                using var python = PythonPort.Start();
                return lines.Select(line => python.Call<int>("scorer", "score", [line])).ToList();
            }
        }
        """);

    [Fact]
    public Task IteratorThatWasGivenThePort_Reports() => Verifier.ProgramAsync("""
        public static class Scores
        {
            public static IEnumerable<int> Of(IEnumerable<string> lines)
            {
                using var python = PythonPort.Start();
                return {|PORT009:Each(python, lines)|};
            }

            private static IEnumerable<int> Each(PythonPort python, IEnumerable<string> lines)
            {
                foreach (var line in lines)
                    yield return python.Call<int>("scorer", "score", [line]);
            }
        }
        """);

    [Fact]
    public Task IteratorThatIsReadInTheScope_DoesNotReport() => Verifier.ProgramAsync("""
        public static class Scores
        {
            public static IEnumerable<int> Of(IEnumerable<string> lines)
            {
                using var python = PythonPort.Start();
                return Each(python, lines).ToList();
            }

            private static IEnumerable<int> Each(PythonPort python, IEnumerable<string> lines)
            {
                foreach (var line in lines)
                    yield return python.Call<int>("scorer", "score", [line]);
            }
        }
        """);

    [Fact]
    public Task HandlerThatStaysOnItsEvent_Reports() => Verifier.ProgramAsync("""
        public static class Signals
        {
            public static event Action? Raised;

            public static void Listen()
            {
                using var python = PythonPort.Start();
                Raised += () => {|PORT009:python.Call("signals", "note")|};
                Raised();
            }
        }
        """);

    [Fact]
    public Task HandlerThatIsTakenOff_DoesNotReport() => Verifier.ProgramAsync("""
        public static class Signals
        {
            public static event Action? Raised;

            public static void Listen()
            {
                using var python = PythonPort.Start();
                Action note = () => python.Call("signals", "note");
                Raised += note;
                Raised();
                Raised -= note;
            }
        }
        """);
}
