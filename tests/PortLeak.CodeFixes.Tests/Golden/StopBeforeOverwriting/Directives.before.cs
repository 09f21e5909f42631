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
            _port = await {|PORT006:PythonPort.StartAsync()|}; // the next one
#if TRACE_PORTS
            Console.WriteLine("restarted");
#endif
        }
        #endregion

        public ValueTask DisposeAsync() => _port?.DisposeAsync() ?? default;
    }
}
