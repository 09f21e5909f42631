// The ports are stopped from the last to the first by a loop that ends before index zero.
public static class Case
{
    public static void Run()
    {
        var layers = new List<RubyPort>();
        try
        {
            foreach (var name in Input.Items())
            {
                layers.Add({|PORT002:RubyPort.Start()|});
                Work.Do(name);
            }
        }
        finally
        {
            for (var i = layers.Count - 1; i > 0; i--)
            {
                layers[i].Stop();
            }
        }
    }
}
