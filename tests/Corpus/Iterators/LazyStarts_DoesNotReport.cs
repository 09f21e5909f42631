// The query starts one port after the other, and the break at the first one passes its using.
public static class Case
{
    public static void Run()
    {
        string[] cities = ["Graz", "Linz"];
        foreach (var guide in cities.Select(city => RubyPort.Start(new() { WorkingDirectory = city })))
        {
            using var current = guide;
            if (Input.Flag("found"))
                break;
            current.Call("Guide", "describe");
        }
    }
}
