// An action that is really an async lambda catches only what its author expected, in the wrong place.
public static class Case
{
    public static async Task RunAsync()
    {
        var finished = new TaskCompletionSource();

        Action<string> compile = async template =>
        {
            try
            {
                var liquid = await {|PORT004:RubyPort.StartAsync()|};
                try
                {
                    await liquid.CallAsync("liquid", "parse", [template]);
                    await liquid.StopAsync();
                }
                catch (PortCallException e)
                {
                    Console.WriteLine("syntax error: " + e.Message);
                    liquid.Kill();
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
