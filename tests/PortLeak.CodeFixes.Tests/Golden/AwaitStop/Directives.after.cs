// action: Await the stop
using PortLeak;

namespace Reports
{
    public static class Printer
    {
        #region Printing
        public static async Task PrintAsync(string text)
        {
            await using var ruby = await RubyPort.StartAsync();
            await ruby.CallAsync("Printer", "print", [text]);
#if TRACE_PORTS
            Console.WriteLine("stopping");
#endif
            // Nobody prints after this.
            await ruby.StopAsync(); // the last one
#if TRACE_PORTS
            Console.WriteLine("stopped");
#endif
        }
        #endregion
    }
}
