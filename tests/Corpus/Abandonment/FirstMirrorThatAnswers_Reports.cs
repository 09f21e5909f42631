// One port per mirror is started, and the first that is up is the only one that anybody stops.
public static class Case
{
    public static async Task RunAsync()
    {
        var mirrors = Input.Items();
        if (mirrors.Count == 0)
            return;

        var starts = mirrors.Select(mirror => {|PORT005:RubyPort.StartAsync()|}).ToArray();
        await using var fastest = await await Task.WhenAny(starts);
        await fastest.CallAsync("gems", "mirror", [mirrors[0]]);
    }
}
