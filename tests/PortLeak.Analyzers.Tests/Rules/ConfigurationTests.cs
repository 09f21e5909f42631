namespace PortLeak.Analyzers.Tests.Rules;

/// <summary>The keys of <c>.editorconfig</c>, and attributes of other libraries, which are known by name.</summary>
public sealed class ConfigurationTests
{
    private const string OwnWorker = """
        public sealed class Worker : IDisposable
        {
            public void Close() { }
            public void Dispose() { }
        }

        public static class Program
        {
            public static void Leaks()
            {
                var worker = {|PORT001:new Worker()|};
                Console.WriteLine(worker);
            }

            public static void Stops()
            {
                var worker = new Worker();
                worker.Close();
            }
        }
        """;

    [Fact]
    public Task PortTypeOfYourOwn_Reports() => Verifier.ProgramAsync(OwnWorker, "portleak.port_types = Worker(Close)");

    [Fact]
    public Task TypeThatNobodyNames_DoesNotReport() => Verifier.ProgramAsync(
        OwnWorker.Replace("{|PORT001:new Worker()|}", "new Worker()", StringComparison.Ordinal));

    [Fact]
    public Task UsingOnATypeThatNamesItsStops_Reports() => Verifier.ProgramAsync("""
        public static class Program
        {
            public static void Run()
            {
                using var process = {|PORT001:new System.Diagnostics.Process()|};
                process.Refresh();
            }
        }
        """, "portleak.port_types = System.Diagnostics.Process(Kill, WaitForExit)");

    private const string BetweenStartAndStop = """
        public static class Program
        {
            public static void Run()
            {
                var python = {|PORT003:PythonPort.Start()|};
                Metrics.Count();
                python.Stop();
            }
        }

        public static class Metrics
        {
            public static void Count() => Console.WriteLine(1);
        }
        """;

    [Fact]
    public Task OwnMethod_MayThrow_Reports() => Verifier.ProgramAsync(BetweenStartAndStop);

    [Theory]
    [InlineData("Metrics.Count")]
    [InlineData("Metrics")]
    [InlineData("Other.Thing | Metrics.Count")]
    public Task OwnMethodThatIsSaidNotToThrow_DoesNotReport(string value) => Verifier.ProgramAsync(
        BetweenStartAndStop.Replace("{|PORT003:PythonPort.Start()|}", "PythonPort.Start()", StringComparison.Ordinal),
        $"portleak.cannot_throw = {value}");

    [Fact]
    public Task SeverityOfTheRule_IsTheUsers() => Verifier.ProgramAsync("""
        public static class Program
        {
            public static void Run()
            {
                var python = PythonPort.Start();
                Console.WriteLine(python);
            }
        }
        """, "dotnet_diagnostic.PORT001.severity = none");

    [Fact]
    public Task JetBrainsMustDisposeResource_Reports() => Verifier.ProgramAsync("""
        [JetBrains.Annotations.MustDisposeResource]
        public sealed class Lens : IDisposable
        {
            public void Dispose() { }
        }

        public static class Program
        {
            public static void Leaks() => Console.WriteLine({|PORT005:new Lens()|});

            public static void Stops()
            {
                using var lens = new Lens();
                Console.WriteLine(lens);
            }
        }
        """);

    [Fact]
    public Task JetBrainsHandlesResourceDisposal_DoesNotReport() => Verifier.ProgramAsync("""
        public interface IKeeper
        {
            void Keep([JetBrains.Annotations.HandlesResourceDisposal] PythonPort python);
        }

        public static class Program
        {
            public static void Run(IKeeper keeper) => keeper.Keep(PythonPort.Start());
        }
        """);
}
