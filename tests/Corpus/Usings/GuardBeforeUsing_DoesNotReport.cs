// The version guard stands inside the await using.
public static class Case
{
    public static async Task RunAsync()
    {
        var python = await PythonPort.StartAsync();
        await using (python)
        {
            EnsureSupported(python.InterpreterVersion);
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
