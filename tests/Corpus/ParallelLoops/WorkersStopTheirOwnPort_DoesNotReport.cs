// Each worker of the loop starts a port of its own, and stops it when it has done its share or failed in it.
public static class Case
{
    public static void Run()
    {
        Parallel.ForEach(
            Input.Items(),
            () => PythonPort.Start(),
            (item, _, python) =>
            {
                python.Call<int>("scorer", "score", [item]);
                return python;
            },
            python => python.Dispose());
    }
}
