// The list method that should stop each port does so only at night.
public static class Case
{
    public static void Run()
    {
        var atNight = Input.Flag("night");
        var tools = new List<Port>();
        try
        {
            tools.Add({|PORT002:PythonPort.Start()|});
            tools.Add({|PORT002:RubyPort.Start()|});
            Work.Do();
        }
        finally
        {
            tools.ForEach(tool =>
            {
                if (atNight)
                {
                    tool.Stop();
                }
            });
        }
    }
}
