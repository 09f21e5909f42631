// A work item with typed state stops its port in finally, if it ever started.
public sealed record Export(string Table, TaskCompletionSource Done);

public static class Case
{
    public static async Task RunAsync()
    {
        var export = new Export("customers", new TaskCompletionSource());
        ThreadPool.UnsafeQueueUserWorkItem(Write, export, preferLocal: false);
        await export.Done.Task;
    }

    private static void Write(Export export)
    {
        PythonPort? pandas = null;
        try
        {
            pandas = PythonPort.Start();
            pandas.Call<int>("export", "to_parquet", [export.Table]);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
        finally
        {
            pandas?.Stop();
        }

        export.Done.TrySetResult();
    }
}
