// A work item with typed state stops its port when something went wrong, and only then.
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
            pandas = {|PORT004:PythonPort.Start()|};
            pandas.Call<int>("export", "to_parquet", [export.Table]);
        }
        catch (Exception e)
        {
            pandas?.Stop();
            Console.WriteLine(e.Message);
        }

        export.Done.TrySetResult();
    }
}
