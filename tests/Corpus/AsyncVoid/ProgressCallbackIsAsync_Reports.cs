// Progress calls an asynchronous lambda for each report, and a plot of nothing returns before the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        IProgress<int> progress = new Progress<int>(async percent =>
        {
            try
            {
                var plot = await {|PORT004:PythonPort.StartAsync()|};
                if (percent == 0)
                    return;

                await using (plot)
                    await plot.CallAsync("matplotlib", "gauge", [percent]);
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
            }
        });

        for (var done = 0; done <= Input.Count(); done++)
            progress.Report(done * 50);

        await Work.DoAsync();
    }
}
