// The return inside the try is covered by its finally, besides a catch that goes on.
public static class Case
{
    public static async Task RunAsync()
    {
        var dryRun = Input.Flag("dry run");
        var deploy = await RubyPort.StartAsync();
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
        finally
        {
            await deploy.StopAsync();
        }
    }
}
