// Interactive and scheduled runs each have an owner to link to; any other mode ends its port itself.
public enum Mode
{
    Interactive,
    Scheduled,
    Replay,
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var terminal = new CancellationTokenSource();
        var schedule = Task.Delay(1);
        var mode = (Mode)Input.Count();

        var backtest = await PythonPort.StartAsync();
        switch (mode)
        {
            case Mode.Interactive:
                backtest.LinkTo(terminal.Token);
                break;
            case Mode.Scheduled:
                backtest.LinkTo(schedule);
                break;
            default:
                await backtest.StopAsync();
                break;
        }

        await schedule;
        await terminal.CancelAsync();
    }
}
