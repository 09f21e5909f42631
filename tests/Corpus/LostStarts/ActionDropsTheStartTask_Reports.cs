// The lambda becomes an Action, so the start task it evaluates to is dropped at once.
public static class Case
{
    public static async Task RunAsync()
    {
        var steps = new Dictionary<string, Action>
        {
            ["announce"] = () => Console.WriteLine("booting"),
            ["python"] = () => {|PORT005:PythonPort.StartAsync()|},
        };

        foreach (var (name, step) in steps)
        {
            Console.WriteLine(name);
            step();
        }

        await Work.DoAsync();
    }
}
