// The list method stops each port.
public static class Case
{
    public static void Run()
    {
        var tools = new List<Port>();
        try
        {
            tools.Add(PythonPort.Start());
            tools.Add(RubyPort.Start());
            Work.Do();
        }
        finally
        {
            tools.ForEach(tool => tool.Stop());
        }
    }
}
