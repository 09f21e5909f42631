// The array is drained.
public static class Case
{
    public static void Run()
    {
        var slots = new PythonPort?[2];
        try
        {
            ref var first = ref slots[0];
            first = PythonPort.Start();
            Work.Do();
        }
        finally
        {
            foreach (var port in slots)
                port?.Stop();
        }
    }
}
