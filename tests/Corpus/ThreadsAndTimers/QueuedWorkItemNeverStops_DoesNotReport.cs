// A work item on the thread pool scans an upload and stops its scanner before anyone hears of it.
public static class Case
{
    public static async Task RunAsync()
    {
        var scanned = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

        ThreadPool.QueueUserWorkItem(_ =>
        {
            try
            {
                using var scanner = PythonPort.Start();
                scanned.TrySetResult(scanner.Call<bool>("clamav", "scan", ["upload.bin"]));
            }
            catch (Exception e)
            {
                scanned.TrySetException(e);
            }
        });

        if (!await scanned.Task)
            Console.WriteLine("rejected");
    }
}
