// action: Wrap in an 'await using' statement
namespace Etl;

public static class Copying
{
    public static async Task<int> CopyAsync()
    {
        // Both ends of the pipe.
        var (source, target) = await OpenBothAsync();
        await using (source)
        await using (target)
        {
            // The source is stopped as soon as everything is read.
            var rows = await source.CallAsync<int>("etl", "read");
            await source.StopAsync();
            return rows + await target.CallAsync<int>("etl", "write"); // both counts
        }
    }

    public static async Task<string> VersionAsync()
    {
        var (python, version) = await OpenTaggedAsync();
        await using (python)
        {
            return version;
        }
    }

    private static async Task<(PythonPort Source, RubyPort Target)> OpenBothAsync()
    {
        var source = await PythonPort.StartAsync();
        try
        {
            return (source, await RubyPort.StartAsync());
        }
        catch
        {
            await source.StopAsync();
            throw;
        }
    }

    private static async Task<(PythonPort Port, string Version)> OpenTaggedAsync()
    {
        var port = await PythonPort.StartAsync();
        return (port, port.InterpreterVersion);
    }
}
