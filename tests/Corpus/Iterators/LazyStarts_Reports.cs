// The query starts one port after the other, and the break at the first one leaves it running.
public static class Case
{
    public static void Run()
    {
        string[] cities = ["Graz", "Linz"];
        foreach (var guide in cities.Select(city => {|PORT002:RubyPort.Start(new() { WorkingDirectory = city })|}))
        {
            if (Input.Flag("found"))
                break;
            guide.Stop();
        }
    }
}
