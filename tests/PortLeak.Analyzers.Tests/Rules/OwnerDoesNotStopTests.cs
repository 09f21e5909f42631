namespace PortLeak.Analyzers.Tests.Rules;

public sealed class OwnerDoesNotStopTests
{
    [Fact]
    public Task FieldThatDisposeForgets_Reports() => Verifier.ProgramAsync("""
        public sealed class Scorer : IDisposable
        {
            private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};

            public void Dispose() => Console.WriteLine(_port.State);
        }
        """);

    [Fact]
    public Task FieldThatDisposeStops_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Scorer : IDisposable
        {
            private readonly PythonPort _port = PythonPort.Start();

            public void Dispose() => _port.Dispose();
        }
        """);

    [Fact]
    public Task PropertyOfATypeWithoutDispose_Reports() => Verifier.ProgramAsync("""
        public sealed class Scorer
        {
            public PythonPort Port { get; } = {|PORT007:PythonPort.Start()|};
        }
        """);

    [Fact]
    public Task PropertyThatIsFilledByInit_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Scorer : IAsyncDisposable
        {
            public required PythonPort Port { get; init; }

            public static async Task<Scorer> OpenAsync() => new() { Port = await PythonPort.StartAsync() };

            public ValueTask DisposeAsync() => Port.DisposeAsync();
        }
        """);

    [Fact]
    public Task ParameterOfThePrimaryConstructorThatIsOwnedAndNotStopped_Reports() => Verifier.ProgramAsync("""
        public sealed class Scorer([TakesOwnership] PythonPort {|PORT007:port|}) : IDisposable
        {
            public void Dispose() => Console.WriteLine(port.State);
        }
        """);

    [Fact]
    public Task ParameterOfThePrimaryConstructorThatIsBorrowed_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Scorer([Borrowed] PythonPort port) : IDisposable
        {
            public void Dispose() => Console.WriteLine(port.State);
        }
        """);

    [Fact]
    public Task OneOfTwoWaysToDispose_Reports() => Verifier.ProgramAsync("""
        public sealed class Scorer : IDisposable, IAsyncDisposable
        {
            private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};

            public void Dispose() => Console.WriteLine(_port.State);

            public ValueTask DisposeAsync() => _port.DisposeAsync();
        }
        """);

    [Theory]
    [InlineData("DisposeAsync().AsTask().GetAwaiter().GetResult()")]
    [InlineData("DisposeAsync().AsTask().Wait()")]
    [InlineData("DisposeAsync().GetAwaiter().GetResult()")]
    [InlineData("((IAsyncDisposable)this).DisposeAsync().AsTask().Wait()")]
    [InlineData("Task.Run(() => DisposeAsync().AsTask()).Wait()")]
    [InlineData("Task.Run(() => DisposeAsync().AsTask()).GetAwaiter().GetResult()")]
    [InlineData("Task.Run(async () => await DisposeAsync()).Wait()")]
    [InlineData("Task.Run(CloseAsync).GetAwaiter().GetResult()")]
    public Task DisposeThatWaitsForAnAsynchronousCleanUp_DoesNotReport(string wait) => Verifier.ProgramAsync($$"""
        public sealed class Scorer : IDisposable, IAsyncDisposable
        {
            private readonly PythonPort _port = PythonPort.Start();
            private bool _isClosed;

            public void Dispose() => {{wait}};

            public ValueTask DisposeAsync() => new(CloseAsync());

            private async Task CloseAsync()
            {
                if (_isClosed)
                    return;

                _isClosed = true;
                await _port.DisposeAsync();
            }
        }
        """);

    [Theory]
    [InlineData("DisposeAsync().AsTask().GetAwaiter().GetResult()")]
    [InlineData("DisposeAsync().AsTask().Wait()")]
    [InlineData("DisposeAsync().GetAwaiter().GetResult()")]
    [InlineData("((IAsyncDisposable)this).DisposeAsync().AsTask().Wait()")]
    [InlineData("Task.Run(() => DisposeAsync().AsTask()).Wait()")]
    [InlineData("Task.Run(() => DisposeAsync().AsTask()).GetAwaiter().GetResult()")]
    [InlineData("Task.Run(async () => await DisposeAsync()).Wait()")]
    [InlineData("Task.Run(CloseAsync).GetAwaiter().GetResult()")]
    public Task DisposeThatWaitsForACleanUpThatForgetsThePort_Reports(string wait) => Verifier.ProgramAsync($$"""
        public sealed class Scorer : IDisposable, IAsyncDisposable
        {
            private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};

            public void Dispose() => {{wait}};

            public ValueTask DisposeAsync() => new(CloseAsync());

            private async Task CloseAsync() => await Console.Out.WriteLineAsync($"{_port.State}");
        }
        """);

    [Theory]
    [InlineData("Action close = () => _port.Stop(); close();")]
    [InlineData("Action close = Close; close();")]
    [InlineData("CloseHere(); void CloseHere() => Close();")]
    public Task DisposeWhoseFunctionStops_DoesNotReport(string body) => Verifier.ProgramAsync($$"""
        public sealed class Scorer : IDisposable
        {
            private readonly PythonPort _port = PythonPort.Start();

            public void Dispose() { {{body}} }

            private void Close() => _port.Stop();
        }
        """);

    [Fact]
    public Task DisposeThatRunsTheCleanUpOfAnotherInstance_Reports() => Verifier.ProgramAsync("""
        public sealed class Scorer : IDisposable
        {
            private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};
            private Scorer? _next;

            public void Follow(Scorer next) => _next = next;

            public void Dispose()
            {
                if (_next is { } next)
                    Task.Run(next.CloseAsync).Wait();
            }

            private async Task CloseAsync() => await _port.StopAsync();
        }
        """);

    [Fact]
    public Task StopByANameOfItsOwn_ReportsThatTheTypeIsNotDisposable() => Verifier.ProgramWithMessageAsync(
        """
        public sealed class Scorer
        {
            private readonly PythonPort _port = {|#0:PythonPort.Start()|};

            public void Shutdown() => _port.Stop();
        }
        """,
        "PORT007",
        "'Scorer' owns '_port' but is not disposable; implement 'IAsyncDisposable' and stop it there");

    [Fact]
    public Task StopByANameThatAnAttributeTells_DoesNotReport() => Verifier.ProgramAsync("""
        [MustStop(nameof(Shutdown))]
        public sealed class Scorer
        {
            private readonly PythonPort _port = PythonPort.Start();

            public void Shutdown() => _port.Stop();
        }
        """);

    [Fact]
    public Task StopByANameThatTheConfigurationTells_DoesNotReport() => Verifier.ProgramAsync(
        """
        public sealed class Scorer
        {
            private readonly PythonPort _port = PythonPort.Start();

            public void Shutdown() => _port.Stop();
        }
        """,
        "portleak.port_types = Scorer(Shutdown)");

    [Fact]
    public Task StopByANameThatTheConfigurationTellsAndThatForgetsThePort_Reports() => Verifier.ProgramAsync(
        """
        public sealed class Scorer
        {
            private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};

            public void Shutdown() => Console.WriteLine(_port.State);
        }
        """,
        "portleak.port_types = Scorer(Shutdown)");

    [Fact]
    public Task CollectionThatIsDrained_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Crew : IAsyncDisposable
        {
            private readonly List<PythonPort> _ports = [];

            public async Task HireAsync() => _ports.Add(await PythonPort.StartAsync());

            public async ValueTask DisposeAsync() => await Task.WhenAll(_ports.Select(port => port.StopAsync()));
        }
        """);

    [Fact]
    public Task CollectionThatIsNeverDrained_Reports() => Verifier.ProgramAsync("""
        public sealed class Crew : IAsyncDisposable
        {
            private readonly List<PythonPort> _ports = [];

            public async Task HireAsync() => _ports.Add(await {|PORT007:PythonPort.StartAsync()|});

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
        """);

    [Fact]
    public Task OverrideThatForgetsItsBase_Reports() => Verifier.ProgramAsync("""
        public class Engine : IDisposable
        {
            private readonly PythonPort _port = PythonPort.Start();

            public virtual void Dispose() => _port.Dispose();
        }

        public sealed class LoggingEngine : Engine
        {
            public override void {|PORT007:Dispose|}() => Console.WriteLine("disposed");
        }
        """);

    [Fact]
    public Task OverrideThatCallsItsBase_DoesNotReport() => Verifier.ProgramAsync("""
        public class Engine : IDisposable
        {
            private readonly PythonPort _port = PythonPort.Start();

            public virtual void Dispose() => _port.Dispose();
        }

        public sealed class LoggingEngine : Engine
        {
            public override void Dispose()
            {
                base.Dispose();
                Console.WriteLine("disposed");
            }
        }
        """);

    [Fact]
    public Task HostedServiceWhoseStartMayFail_Reports() => Verifier.ProgramAsync("""
        using Microsoft.Extensions.Hosting;

        public sealed class Warmup : IHostedService
        {
            private PythonPort? _port;

            public async Task StartAsync(CancellationToken cancellationToken)
            {
                _port = await {|PORT007:PythonPort.StartAsync(cancellationToken: cancellationToken)|};
                await Work.DoAsync(cancellationToken);
            }

            public async Task StopAsync(CancellationToken cancellationToken)
            {
                if (_port is not null)
                    await _port.StopAsync(cancellationToken);
            }
        }
        """);

    [Fact]
    public Task HostedServiceThatStartsLast_DoesNotReport() => Verifier.ProgramAsync("""
        using Microsoft.Extensions.Hosting;

        public sealed class Warmup : IHostedService
        {
            private PythonPort? _port;

            public async Task StartAsync(CancellationToken cancellationToken)
            {
                await Work.DoAsync(cancellationToken);
                _port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
            }

            public async Task StopAsync(CancellationToken cancellationToken)
            {
                if (_port is not null)
                    await _port.StopAsync(cancellationToken);
            }
        }
        """);

    [Fact]
    public Task OwnerThatHasNoPortYet_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Session : IDisposable
        {
            private PythonPort? _port;

            public void Open() => _port ??= PythonPort.Start();

            public void Dispose() => _port?.Dispose();
        }

        public static class Program
        {
            public static void Run()
            {
                var session = new Session();
                Work.Do();
                using (session)
                    session.Open();
            }
        }
        """);

    [Fact]
    public Task OwnerThatHasBeenOpened_Reports() => Verifier.ProgramAsync("""
        public sealed class Session : IDisposable
        {
            private PythonPort? _port;

            public void Open() => _port ??= PythonPort.Start();

            public void Dispose() => _port?.Dispose();
        }

        public static class Program
        {
            public static void Run()
            {
                var session = {|PORT003:new Session()|};
                session.Open();
                Work.Do();
                session.Dispose();
            }
        }
        """);

    [Theory]
    [InlineData("new Reader(PythonPort.Start(), leaveOpen: false)")]
    [InlineData("new Reader(PythonPort.Start())")]
    [InlineData("new Reader({|PORT005:PythonPort.Start()|}, leaveOpen: true)")]
    public Task WrapperIsAnOwnerAsItsFlagSays(string creation) => Verifier.ProgramAsync($$"""
        public sealed class Reader : IDisposable
        {
            private readonly PythonPort _port;
            private readonly bool _keep;

            public Reader(PythonPort port, bool leaveOpen = false)
            {
                this._port = port;
                this._keep = leaveOpen;
            }

            public void Dispose()
            {
                if (!_keep)
                    _port.Dispose();
            }
        }

        public static class Program
        {
            public static void Run()
            {
                using var reader = {{creation}};
                Work.Do();
            }
        }
        """);

    [Fact]
    public Task WrapperWhoseCleanUpMakesAnotherOfItsKind_DoesNotReport() => Verifier.ProgramAsync("""
        public sealed class Reader(PythonPort port, bool leaveOpen) : IDisposable
        {
            public void Dispose()
            {
                if (leaveOpen)
                    return;
                using (new Reader(port, leaveOpen: true))
                    port.Dispose();
            }
        }

        public static class Program
        {
            public static void Run()
            {
                using var reader = new Reader(PythonPort.Start(), leaveOpen: false);
            }
        }
        """);
}
