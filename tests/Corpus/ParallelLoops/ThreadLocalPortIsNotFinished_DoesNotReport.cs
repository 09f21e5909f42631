// Each worker of the loop starts a port as its local state, and the final action disposes it.
public static class Case
{
    public static void Run()
    {
        var cells = Input.Count();
        var total = 0;

        Parallel.For(
            0,
            cells,
            () => PythonPort.Start(),
            (cell, _, simulation) =>
            {
                Interlocked.Add(ref total, simulation.Call<int>("weather", "step", [cell]));
                return simulation;
            },
            simulation => simulation.Dispose());

        Console.WriteLine(total);
    }
}
