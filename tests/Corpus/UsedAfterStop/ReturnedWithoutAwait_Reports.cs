// The task is returned and the port stops before it has ended.
public static class Case
{
    public static Task RunAsync() => RootAsync(2);

    private static Task<double> RootAsync(double number)
    {
        using var port = PythonPort.Start();
        return {|PORT009:port.CallAsync<double>("math", "sqrt", [number])|};
    }
}
