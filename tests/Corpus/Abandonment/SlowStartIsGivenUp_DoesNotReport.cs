// A start that is not there yet is only reported; whatever happens, finally awaits it and stops its port.
public static class Case
{
    public static async Task RunAsync()
    {
        var impatient = Input.Flag("impatient") ? Task.CompletedTask : Task.Delay(TimeSpan.FromMilliseconds(250));
        var starting = PythonPort.StartAsync();
        try
        {
            if (await Task.WhenAny(impatient, starting) == impatient)
            {
                Console.WriteLine("the assistant is not available right now");
                return;
            }

            await (await starting).CallAsync("assistant", "greet");
        }
        finally
        {
            await (await starting).StopAsync();
        }
    }
}
