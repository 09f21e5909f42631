// The loop unwinds the stack to its bottom.
public static class Case
{
    public static async Task RunAsync()
    {
        var impatient = Input.Flag("impatient");
        var stages = new Stack<RubyPort>();
        try
        {
            stages.Push(await RubyPort.StartAsync());
            stages.Push(await RubyPort.StartAsync());
        }
        finally
        {
            while (stages.TryPop(out var stage))
            {
                if (impatient)
                {
                    stage.Kill();
                    continue;
                }

                await stage.StopAsync();
            }
        }
    }
}
