// The return inside the try is meant to be covered, but the stop stands after the try.
public static class Case
{
    public static async Task RunAsync()
    {
        var dryRun = Input.Flag("dry run");
        var deploy = await {|PORT002:RubyPort.StartAsync()|};
        try
        {
            if (dryRun)
                return;
            await deploy.CallAsync("Capistrano", "deploy", ["production"]);
        }
        catch (PortCallException)
        {
            Console.WriteLine("rolled back");
        }

        await deploy.StopAsync();
    }
}
