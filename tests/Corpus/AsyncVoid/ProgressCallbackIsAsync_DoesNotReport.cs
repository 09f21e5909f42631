// Progress calls an asynchronous lambda for each report, which starts nothing for a plot of nothing.
public static class Case
{
    public static async Task RunAsync()
    {
        IProgress<int> progress = new Progress<int>(async percent =>
        {
            if (percent == 0)
                return;

            try
            {
                await using var plot = await PythonPort.StartAsync();
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
