namespace PortLeak.CodeFixes.Tests.Verifying;

/// <summary>A file that leaks a port in three ways, of any number of them that live in one project.</summary>
internal static class LeakyFile
{
    public static string Of(int number) => $$"""
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
}
