// The queue is emptied by calls whose result is only looked at.
public static class Case
{
    public static void Run()
    {
        var waiting = new Queue<PythonPort>();
        waiting.Enqueue({|PORT001:PythonPort.Start()|});
        while (waiting.TryDequeue(out var next))
        {
            Console.WriteLine(next.ProcessId);
        }
    }
}
