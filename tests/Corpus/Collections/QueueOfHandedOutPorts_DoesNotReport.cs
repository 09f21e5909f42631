// The queue is emptied by calls whose result is stopped.
public static class Case
{
    public static void Run()
    {
        var waiting = new Queue<PythonPort>();
        waiting.Enqueue(PythonPort.Start());
        while (waiting.TryDequeue(out var next))
        {
            Console.WriteLine(next.ProcessId);
            next.Stop();
        }
    }
}
