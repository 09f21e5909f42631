// action: Move into a local declared with 'await using'
using PortLeak;

namespace Versions
{
    public static class Probe
    {
        #region Probing
        public static async Task ShowAsync()
        {
#if TRACE_PORTS
            Console.WriteLine("probing");
#endif
            // One call is all.
            await using var python = await PythonPort.StartAsync();
            var version = await python.CallAsync<string>("platform", "python_version");
#if TRACE_PORTS
            Console.WriteLine("probed");
#endif
            Console.WriteLine(version);
        }
        #endregion
    }
}
