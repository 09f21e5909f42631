// action: Await the stop
namespace Ending;

public static class Endings
{
    public static async Task EndAsync(PythonPort python, RubyPort? ruby, int how)
    {
        switch (how)
        {
            case 0:
                await python.StopAsync(); // politely
                break;
            default:
                // Whatever it takes.
                await python.StopAsync();
                break;
        }

        if (how > 1)
        {
            if (ruby is not null)
                await ruby.StopAsync();
        }
        await Task.Yield();
    }

    public static Action<PythonPort> Ender() => python => { python.Stop(); };
}
