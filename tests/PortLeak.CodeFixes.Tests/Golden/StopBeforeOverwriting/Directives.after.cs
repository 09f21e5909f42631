// action: Stop '_port' before it is overwritten
using PortLeak;

namespace Inference
{
    public sealed class Host : IAsyncDisposable
    {
        private PythonPort? _port;

        #region Restart
        public async Task RestartAsync()
        {
#if TRACE_PORTS
            Console.WriteLine("restarting");
#endif
            if (_port is not null)
                await _port.StopAsync();
            _port = await PythonPort.StartAsync(); // the next one
#if TRACE_PORTS
            Console.WriteLine("restarted");
#endif
        }
        #endregion

        public ValueTask DisposeAsync() => _port?.DisposeAsync() ?? default;
    }
}
