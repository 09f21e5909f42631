// The interface does not say that it lends, and what it starts for the caller stays.
public interface IDialects
{
    Task<PythonPort> ForAsync(string language);
}

public sealed class FreshDialects : IDialects
{
    public async Task<PythonPort> ForAsync(string language)
    {
        var options = new PythonPortOptions { Arguments = [language] };
        return await PythonPort.StartAsync(options);
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        IDialects dialects = new FreshDialects();
        var styrian = await {|PORT001:dialects.ForAsync("styrian")|};
        await styrian.CallAsync("dialect", "speak", ["Servus"]);
    }
}
