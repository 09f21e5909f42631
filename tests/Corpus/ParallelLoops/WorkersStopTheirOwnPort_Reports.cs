// Each worker of the loop starts a port of its own, and only logs which one it was.
public static class Case
{
    public static void Run()
    {
        Parallel.ForEach(
            Input.Items(),
            () => {|PORT004:PythonPort.Start()|},
            (item, _, python) =>
            {
                python.Call<int>("scorer", "score", [item]);
                return python;
            },
            python => Console.WriteLine(python.ProcessId));
    }
}
