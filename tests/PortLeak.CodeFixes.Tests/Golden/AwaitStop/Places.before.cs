namespace Ending;

public static class Endings
{
    public static async Task EndAsync(PythonPort python, RubyPort? ruby, int how)
    {
        switch (how)
        {
            case 0:
                {|PORT008:python.StopAsync()|}; // politely
                break;
            default:
                // Whatever it takes.
                _ = {|PORT008:python.StopAsync()|};
                break;
        }

        if (how > 1)
            ruby?{|PORT008:.StopAsync()|};
        await Task.Yield();
    }

    public static Action<PythonPort> Ender() => python => { {|PORT008:python.StopAsync()|}; };
}
