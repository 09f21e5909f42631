// The loop that unwinds the stack gives up half-way.
public static class Case
{
    public static async Task RunAsync()
    {
        var impatient = Input.Flag("impatient");
        var stages = new Stack<RubyPort>();
        try
        {
            stages.Push(await {|PORT002:RubyPort.StartAsync()|});
            stages.Push(await {|PORT002:RubyPort.StartAsync()|});
        }
        finally
        {
            while (stages.TryPop(out var stage))
            {
                if (impatient)
                {
                    break;
                }

                await stage.StopAsync();
            }
        }
    }
}
