// Each worker of the loop starts a port as its local state, and the final action only writes a line.
public static class Case
{
    public static void Run()
    {
        var cells = Input.Count();
        var total = 0;

        Parallel.For(
            0,
            cells,
            () => {|PORT004:PythonPort.Start()|},
            (cell, _, simulation) =>
            {
                Interlocked.Add(ref total, simulation.Call<int>("weather", "step", [cell]));
                return simulation;
            },
            simulation => Console.WriteLine($"worker {simulation.ProcessId} done"));

        Console.WriteLine(total);
    }
}
