// Both invoked actions own their port.
public static class Case
{
    public static void Run() => Parallel.Invoke(
        () =>
        {
            using (var ruby = RubyPort.Start())
                ruby.Call<int>("invoices", "number");
        },
        () =>
        {
            using var python = PythonPort.Start();
            python.Call<int>("invoices", "total");
        });
}
