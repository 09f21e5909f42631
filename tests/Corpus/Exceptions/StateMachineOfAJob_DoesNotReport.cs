// The job stops its port in whatever state it ends.
public enum Step { Start, Work, Stop, Done }

public static class Case
{
    public static async Task RunAsync()
    {
        RubyPort? ruby = null;
        var step = Step.Start;
        try
        {
            while (step != Step.Done)
            {
                switch (step)
                {
                    case Step.Start:
                        ruby = await RubyPort.StartAsync();
                        step = Step.Work;
                        break;
                    case Step.Work:
                        await ruby!.CallAsync("job", "run");
                        step = Step.Stop;
                        break;
                    default:
                        step = Step.Done;
                        break;
                }
            }
        }
        finally
        {
            if (ruby is not null)
                await ruby.StopAsync();
        }
    }
}
