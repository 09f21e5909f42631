// The loop fills a collection that is drained afterwards.
public static class Case
{
    public static void Run()
    {
        var ports = new List<PythonPort>();
        try
        {
            foreach (var item in Input.Items())
            {
                ports.Add(PythonPort.Start());
                Console.WriteLine(item);
            }
        }
        finally
        {
            foreach (var port in ports)
                port.Stop();
        }
    }
}
