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
            var version = await (await {|PORT005:PythonPort.StartAsync()|}).CallAsync<string>("platform", "python_version");
#if TRACE_PORTS
            Console.WriteLine("probed");
#endif
            Console.WriteLine(version);
        }
        #endregion
    }
}
