// The list method that should stop each port kills only the interpreter of one language.
public static class Case
{
    public static void Run()
    {
        var tools = new List<Port>();
        try
        {
            tools.Add(PythonPort.Start());
            tools.Add({|PORT002:RubyPort.Start()|});
            Work.Do();
        }
        finally
        {
            tools.ForEach(tool =>
            {
                if (tool is PythonPort python)
                {
                    python.Stop();
                }
            });
        }
    }
}
