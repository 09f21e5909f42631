using PortLeak;

namespace Translation
{
    #region Owners
    public sealed class Detector : IAsyncDisposable
    {
#if TRACE_PORTS
        private readonly Guid _id = Guid.NewGuid();
#endif
        private readonly SemaphoreSlim _gate = new(1);
        private readonly PythonPort _port = {|PORT007:PythonPort.Start()|}; // the model

        public async ValueTask DisposeAsync()
        {
#if TRACE_PORTS
            Console.WriteLine(_id);
#endif
            // Callers wait here.
            _gate.Dispose();
        }
    }
    #endregion
}
