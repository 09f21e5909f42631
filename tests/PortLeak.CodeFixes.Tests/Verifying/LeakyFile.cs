namespace PortLeak.CodeFixes.Tests.Verifying;

/// <summary>
/// A file in which three ports are not stopped when an exception is thrown, of any number of them that live in one project. There are
/// files of four kinds, each for other rewritings.
/// </summary>
internal static class LeakyFile
{
    public static string Of(int number) => (number % 4) switch
    {
        0 => Scorer(number),
        1 => Reader(number),
        2 => Launcher(number),
        _ => Sections(number),
    };

    private static string Scorer(int number) => $$"""
        using System;
        using System.Threading.Tasks;
        using PortLeak;

        namespace Verses;

        public static class Scorer{{number}}
        {
            public static async Task<double> ScoreAsync(string line)
            {
                var python = await PythonPort.StartAsync();
                var score = await python.CallAsync<double>("scorer", "score", [line]);
                await python.StopAsync();
                return score;
            }

            public static double Score(string line)
            {
                var ruby = RubyPort.Start();
                try
                {
                    return ruby.Call<double>("Scorer", "score", [line]);
                }
                finally
                {
                    Console.Out.Flush();
                    ruby.Stop();
                }
            }

            public static async Task<PythonPort> OpenAsync()
            {
                var python = await PythonPort.StartAsync();
                await python.ExecuteAsync("import scorer");
                return python;
            }
        }
        """;

    // Stops in the middle, and statements that need no port behind them.
    private static string Reader(int number) => $$"""
        using System;
        using System.IO;
        using System.Threading.Tasks;
        using PortLeak;

        namespace Verses
        {
            /// <summary>Reads what others have counted.</summary>
            internal sealed class Reader{{number}}
            {
                internal async Task<int> CountAsync(string path)
                {
                    var python = await PythonPort.StartAsync(); // one for each file
                    var count = await python.CallAsync<int>("reader", "count", [path]);
                    await python.StopAsync();

                    // The file is locked as long as the port runs.
                    File.Delete(path);
                    return count;
                }

                internal int Count(string path)
                {
                    var ruby = RubyPort.Start();
                    var count = ruby.Call<int>("Reader", "count", [path]);
                    ruby.Stop();
                    File.Delete(path);
                    return count;
                }

                internal Func<string, Task<int>> Counter() => async path =>
                {
                    var python = await PythonPort.StartAsync();
        #if DEBUG
                    Console.WriteLine(path);
        #endif
                    var count = await python.CallAsync<int>("reader", "count", [path]);
                    await python.StopAsync();
                    return count;
                };
            }
        }
        """;

    // Ports that go to somebody else in the end.
    private static string Launcher(int number) => $$"""
        using System;
        using System.Threading.Tasks;
        using PortLeak;

        namespace Verses;

        public sealed class Launcher{{number}} : IAsyncDisposable
        {
            private PythonPort? _python;

            public static async Task<PythonPort> OpenAsync(string module)
            {
                var python = await PythonPort.StartAsync();
                await python.ExecuteAsync("import " + module);
                return python;
            }

            public static RubyPort Open(string module)
            {
                var ruby = RubyPort.Start();
                ruby.Execute("require '" + module + "'");
                return ruby;
            }

            public async Task<int> LaunchAsync(string module)
            {
                var python = await PythonPort.StartAsync();
                var size = await python.CallAsync<int>(module, "size");
                if (_python is not null)
                    await _python.StopAsync();
                _python = python;
                return size;
            }

            public async ValueTask DisposeAsync()
            {
                if (_python is not null)
                    await _python.DisposeAsync();
            }
        }
        """;

    // Places without braces of their own, and a stop that stands in a handler.
    private static string Sections(int number) => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using PortLeak;

        namespace Verses;

        public static class Sections{{number}}
        {
            public static async Task<int> RunAsync(string kind)
            {
                switch (kind)
                {
                    case "python":
                        var python = await PythonPort.StartAsync();
                        var fromPython = await python.CallAsync<int>("sections", "run");
                        await python.StopAsync();
                        return fromPython;
                    default:
                        return 0;
                }
            }

            public static async Task<int> TryAsync(string kind)
            {
                var ruby = await RubyPort.StartAsync();
                try
                {
                    var result = await ruby.CallAsync<int>("Sections", kind);
                    await ruby.StopAsync();
                    return result;
                }
                catch (PortCallException)
                {
                    await ruby.StopAsync();
                    return -1;
                }
            }

            public static int Sum(IEnumerable<string> kinds)
            {
                var sum = 0;
                foreach (var kind in kinds)
                {
                    var ruby = RubyPort.Start();
                    sum += ruby.Call<int>("Sections", kind);
                    ruby.Stop();
                }

                return sum;
            }
        }
        """;
}
