// An action that is really an async lambda kills its port for whatever exception it meets.
public static class Case
{
    public static async Task RunAsync()
    {
        var finished = new TaskCompletionSource();

        Action<string> compile = async template =>
        {
            try
            {
                var liquid = await RubyPort.StartAsync();
                try
                {
                    await liquid.CallAsync("liquid", "parse", [template]);
                    await liquid.StopAsync();
                }
                catch
                {
                    liquid.Kill();
                    throw;
                }
            }
            catch
            {
                Console.WriteLine("template skipped");
            }

            finished.TrySetResult();
        };

        compile("Dear {{ name }}");
        await finished.Task;
    }
}
