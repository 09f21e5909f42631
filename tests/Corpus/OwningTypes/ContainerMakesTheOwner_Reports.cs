// The container is handed an owner that it has not created and does not dispose of.
using Microsoft.Extensions.DependencyInjection;

public sealed class Speller(PythonPort port) : IDisposable
{
    public string Spell(string word) => port.Call<string>("speller", "spell", [word]);

    public void Dispose() => port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        var services = new ServiceCollection();
        services.AddSingleton({|PORT007:new Speller(PythonPort.Start())|});
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<Speller>().Spell("colour");
    }
}
