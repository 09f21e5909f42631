// Interactive and scheduled runs each have an owner to link to; the third mode has none.
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

        var backtest = await {|PORT002:PythonPort.StartAsync()|};
        switch (mode)
        {
            case Mode.Interactive:
                backtest.LinkTo(terminal.Token);
                break;
            case Mode.Scheduled:
                backtest.LinkTo(schedule);
                break;
        }

        await schedule;
        await terminal.CancelAsync();
    }
}
