namespace PortLeak.Analyzers.Tests.Rules;

public sealed class OverwrittenTests
{
    [Fact]
    public Task FieldThatAnotherMethodClears_Reports() => Verifier.ProgramAsync("""
        public sealed class Tutor : IAsyncDisposable
        {
            private PythonPort? _python;

            public async ValueTask InitializeAsync() => _python = await {|PORT006:PythonPort.StartAsync()|};

            public void Reset() => _python = null;

            public async ValueTask DisposeAsync()
            {
                if (_python is not null)
                    await _python.DisposeAsync();
            }
        }
        """);

    [Fact]
    public Task FieldThatAnotherMethodStopsFirst_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Tutor : IAsyncDisposable
        {
            private PythonPort? _python;

            public async ValueTask InitializeAsync() => _python = await PythonPort.StartAsync();

            public void Reset()
            {
                _python?.Stop();
                _python = null;
            }

            public async ValueTask DisposeAsync()
            {
                if (_python is not null)
                    await _python.DisposeAsync();
            }
        }
        """);

    [Fact]
    public Task StaticStartedOnce_DoesNotReport() => Verifier.ProgramAsync("""
        public static class Shared
        {
            private static PythonPort? _python;

            public static PythonPort Get() => _python ??= PythonPort.Start();
        }
        """);

    [Fact]
    public Task StaticAssignedAgain_Reports() => Verifier.ProgramAsync("""
        public static class Shared
        {
            private static PythonPort? _python;

            public static void Refresh() => _python = {|PORT006:PythonPort.Start()|};
        }
        """);

    [Fact]
    public Task SetterThatForgetsTheOldPort_Reports() => Verifier.ProgramAsync("""
        public sealed class Shell : IDisposable
        {
            public PythonPort? Port { get; set { Console.WriteLine(value); field = value; } }

            public void Dispose() => Port?.Dispose();
        }

        public static class Program
        {
            public static void Run()
            {
                using var shell = new Shell();
                shell.Port = {|PORT006:PythonPort.Start()|};
                shell.Port = PythonPort.Start();
            }
        }
        """);

    [Fact]
    public Task SetterThatStopsTheOldPort_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Shell : IDisposable
        {
            public PythonPort? Port { get; set { field?.Dispose(); field = value; } }

            public void Dispose() => Port?.Dispose();
        }

        public static class Program
        {
            public static void Run()
            {
                using var shell = new Shell();
                shell.Port = PythonPort.Start();
                shell.Port = PythonPort.Start();
            }
        }
        """);

    [Fact]
    public Task ElementAtAKeyOfAField_Reports() => Verifier.ProgramAsync("""
        public sealed class Tenants : IAsyncDisposable
        {
            private readonly Dictionary<string, PythonPort> _ports = [];

            public async Task ConnectAsync(string tenant) => _ports[tenant] = await {|PORT006:PythonPort.StartAsync()|};

            public async ValueTask DisposeAsync()
            {
                foreach (var port in _ports.Values)
                    await port.DisposeAsync();
            }
        }
        """);

    [Fact]
    public Task ElementAtAKeyThatIsMissing_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Tenants : IAsyncDisposable
        {
            private readonly Dictionary<string, PythonPort> _ports = [];

            public async Task ConnectAsync(string tenant)
            {
                if (!_ports.ContainsKey(tenant))
                    _ports[tenant] = await PythonPort.StartAsync();
            }

            public async ValueTask DisposeAsync()
            {
                foreach (var port in _ports.Values)
                    await port.DisposeAsync();
            }
        }
        """);
}
