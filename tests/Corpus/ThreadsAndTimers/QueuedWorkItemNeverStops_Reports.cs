// A work item on the thread pool scans an upload and signals the caller, with its scanner still running.
public static class Case
{
    public static async Task RunAsync()
    {
        var scanned = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

        ThreadPool.QueueUserWorkItem(_ =>
        {
            try
            {
                var scanner = {|PORT004:PythonPort.Start()|};
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
