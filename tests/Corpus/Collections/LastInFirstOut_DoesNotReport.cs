// The ports are stopped from the last to the first by a loop that includes index zero.
public static class Case
{
    public static void Run()
    {
        var layers = new List<RubyPort>();
        try
        {
            layers.Add(RubyPort.Start());
            layers[0].Call("Layer", "build");
        }
        finally
        {
            for (var i = layers.Count - 1; i >= 0; i--)
            {
                layers[i].Stop();
            }
        }
    }
}
