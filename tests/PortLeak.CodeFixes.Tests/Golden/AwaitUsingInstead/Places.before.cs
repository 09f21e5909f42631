namespace Blocking;

public static class Calls
{
    public static async Task<double> RootAsync(double number)
    {
        // Blocks at the end.
        {|PORT010:using|} var python = await PythonPort.StartAsync(); // and not before
        return await python.CallAsync<double>("math", "sqrt", [number]);
    }

    public static Func<string, Task<int>> Counter() => async text =>
    {
        {|PORT010:using|} (var ruby = await RubyPort.StartAsync())
            return await ruby.CallAsync<int>("Words", "count", [text]);
    };

    public static async Task<int> PickAsync(int kind)
    {
        switch (kind)
        {
            case 0:
            {
                /* rare */ {|PORT010:using|} var python = await PythonPort.StartAsync();
                return await python.CallAsync<int>("kinds", "first");
            }

            default:
                return kind;
        }
    }
}
