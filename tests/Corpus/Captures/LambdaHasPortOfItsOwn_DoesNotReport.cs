// The body of a stored lambda starts a port on each call and stops it.
public static class Case
{
    private static readonly Func<string, Task<bool>> IsSpam = async mail =>
    {
        await using var classifier = await PythonPort.StartAsync();
        return await classifier.CallAsync<bool>("spam", "classify", [mail]);
    };

    public static async Task RunAsync()
    {
        var spam = await IsSpam("You have won");
        Console.WriteLine(spam);
    }
}
