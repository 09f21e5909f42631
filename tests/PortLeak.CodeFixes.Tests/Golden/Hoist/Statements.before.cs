namespace Math;

public static class Roots
{
    public static async Task<double> PickAsync(int kind, double number)
    {
        switch (kind)
        {
            case 1:
                return await (await {|PORT005:PythonPort.StartAsync()|}).CallAsync<double>("math", "sqrt", [number]);
            case 2: // the same by hand
                Console.WriteLine("by hand");
                return await (await {|PORT005:RubyPort.StartAsync()|}).EvalAsync<double>($"{number} ** 0.5");
            default:
                return 0;
        }
    }

    public static async Task<double> ChooseAsync(bool python, double number)
    {
        if (python)
            return await (await {|PORT005:PythonPort.StartAsync()|}).CallAsync<double>("math", "sqrt", [number]);
        else
            return await (await {|PORT005:RubyPort.StartAsync()|}).CallAsync<double>("Math", "sqrt", [number]);
    }

    public static double Largest
    {
        get
        {
            // Asked once.
            return {|PORT005:PythonPort.Start()|}.Call<double>("sys", "maxsize");
        }
    }

    public static string Version => {|PORT005:PythonPort.Start()|}.InterpreterVersion;

    public static async Task PrintAsync(IEnumerable<double> numbers)
    {
        foreach (var root in await (await {|PORT005:PythonPort.StartAsync()|}).CallAsync<List<double>>("roots", "all", [numbers]))
            Console.WriteLine(root);

        async Task<double> OneAsync(double number) =>
            await (await {|PORT005:PythonPort.StartAsync()|}).CallAsync<double>("math", "sqrt", [number]);

        Console.WriteLine(await OneAsync(2)); // 1.41…
    }
}
