// WaitAny says that the deadline came first, and the start it was raced against is dropped with the array.
public static class Case
{
    public static void Run()
    {
        var starting = {|PORT005:PythonPort.StartAsync()|};
        var first = Task.WaitAny(Task.Delay(5), starting);
        if (first == 0)
        {
            Console.WriteLine("the linter takes too long");
            return;
        }

        using var linter = starting.GetAwaiter().GetResult();
        linter.Call<int>("ruff", "check", ["src"]);
    }
}
