// The condition is asked again at the end, after it was cleared in between.
public static class Case
{
    public static async Task RunAsync()
    {
        var translate = Input.Flag("translate");
        var offline = Input.Flag("offline");
        PythonPort? translator = null;
        if (translate)
            translator = await {|PORT002:PythonPort.StartAsync()|};

        if (offline)
            translate = false;

        if (translate)
            await translator!.StopAsync();
    }
}
