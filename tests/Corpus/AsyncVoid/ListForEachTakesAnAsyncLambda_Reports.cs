// List.ForEach runs the lambda as async void: all of them at once, each leaving its port when the upload is refused.
public static class Case
{
    public static async Task RunAsync()
    {
        var files = Input.Items().ToList();
        var refused = Input.Flag("refused");

        files.ForEach(async file =>
        {
            try
            {
                var s3 = await {|PORT004:PythonPort.StartAsync()|};
                await s3.CallAsync("boto", "put", [file]);
                if (refused)
                    return;
                await s3.StopAsync();
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
            }
        });

        await Work.DoAsync();
    }
}
