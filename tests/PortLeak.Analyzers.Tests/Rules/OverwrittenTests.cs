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
}
