using PortLeak;

namespace Models
{
    internal static class Catalogue
    {
        private static readonly List<PythonPort> Open = [];

        /// <summary>Loads a model into an interpreter of its own.</summary>
        public static async ValueTask<PythonPort> LoadAsync(string name)
        {
            var python = await {|PORT003:PythonPort.StartAsync()|}.ConfigureAwait(false);

            // Big models take their time.
            await python.CallAsync("models", "load", [name]).ConfigureAwait(false);

            /* from here on the catalogue owns it */
            Open.Add(python);

            Console.WriteLine(name); // done
            return python;
        }

        public static Lazy<RubyPort> Later() => new(() =>
        {
            var ruby = {|PORT003:RubyPort.Start()|};
            ruby.Execute("require 'set'"); // a second
            return ruby;
        });

        public static PythonPort Checked(string version) => Check(PythonPort.Start(), version);

        private static PythonPort Check([TakesOwnership] PythonPort python, string version)
        {
            try
            {
                python.Call("checks", "demand", [version]);
                return python;
            }
            catch
            {
                python.Stop();
                throw;
            }
        }

        public static async Task CloseAsync()
        {
            foreach (var python in Open)
                await python.StopAsync().ConfigureAwait(false);
        }
    }
}
