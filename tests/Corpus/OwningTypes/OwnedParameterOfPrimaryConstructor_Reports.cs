// The primary constructor takes the port over by contract and the type never stops it.
// cannot run: the finding stands at the parameter, where nothing starts
public sealed class Dictation([TakesOwnership] PythonPort {|PORT007:port|})
{
    public Task<string> NextAsync() => port.CallAsync<string>("dictation", "next");
}

public static class Case
{
    public static async Task RunAsync()
    {
        var dictation = new Dictation(await PythonPort.StartAsync());
        Console.WriteLine(await dictation.NextAsync());
    }
}
