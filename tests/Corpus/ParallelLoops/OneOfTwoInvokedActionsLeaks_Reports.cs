// Of two actions invoked side by side, the first never stops its port.
public static class Case
{
    public static void Run() => Parallel.Invoke(
        () =>
        {
            var ruby = {|PORT004:RubyPort.Start()|};
            ruby.Call<int>("invoices", "number");
        },
        () =>
        {
            using var python = PythonPort.Start();
            python.Call<int>("invoices", "total");
        });
}
