// A plain foreach awaits each upload, and each has a port of its own.
public static class Case
{
    public static async Task RunAsync()
    {
        var files = Input.Items().ToList();
        var refused = Input.Flag("refused");

        foreach (var file in files)
        {
            try
            {
                await using var s3 = await PythonPort.StartAsync();
                await s3.CallAsync("boto", "put", [file]);
                if (refused)
                    return;
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
            }
        }

        await Work.DoAsync();
    }
}
