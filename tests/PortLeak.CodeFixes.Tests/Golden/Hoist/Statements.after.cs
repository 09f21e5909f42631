// action: Move into a local declared with 'await using'
namespace Math;

public static class Roots
{
    public static async Task<double> PickAsync(int kind, double number)
    {
        switch (kind)
        {
            case 1:
            {
                await using var python = await PythonPort.StartAsync();
                return await python.CallAsync<double>("math", "sqrt", [number]);
            }
            case 2: // the same by hand
            {
                Console.WriteLine("by hand");
                await using var ruby = await RubyPort.StartAsync();
                return await ruby.EvalAsync<double>($"{number} ** 0.5");
            }
            default:
                return 0;
        }
    }

    public static async Task<double> ChooseAsync(bool python, double number)
    {
        if (python)
        {
            await using var python2 = await PythonPort.StartAsync();
            return await python2.CallAsync<double>("math", "sqrt", [number]);
        }
        else
        {
            await using var ruby = await RubyPort.StartAsync();
            return await ruby.CallAsync<double>("Math", "sqrt", [number]);
        }
    }

    public static double Largest
    {
        get
        {
            // Asked once.
            using var python = PythonPort.Start();
            return python.Call<double>("sys", "maxsize");
        }
    }

    public static string Version
    {
        get
        {
            using var python = PythonPort.Start();
            return python.InterpreterVersion;
        }
    }

    public static async Task PrintAsync(IEnumerable<double> numbers)
    {
        await using var python = await PythonPort.StartAsync();
        foreach (var root in await python.CallAsync<List<double>>("roots", "all", [numbers]))
            Console.WriteLine(root);

        async Task<double> OneAsync(double number)
        {
            await using var python2 = await PythonPort.StartAsync();
            return await python2.CallAsync<double>("math", "sqrt", [number]);
        }

        Console.WriteLine(await OneAsync(2)); // 1.41…
    }
}
