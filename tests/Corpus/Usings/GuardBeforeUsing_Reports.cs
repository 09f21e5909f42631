// The version guard stands between the start and the await using, and it may throw.
public static class Case
{
    public static async Task RunAsync()
    {
        var python = await {|PORT003:PythonPort.StartAsync()|};
        EnsureSupported(python.InterpreterVersion);
        await using (python)
        {
            await python.CallAsync("tokenizers_job", "train", ["corpus.txt"]);
        }
    }

    private static void EnsureSupported(string version)
    {
        Work.Do();
        if (version == "2.7")
            throw new NotSupportedException("Python 2 cannot train tokenizers.");
    }
}
