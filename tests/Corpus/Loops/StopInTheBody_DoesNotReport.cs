// The body of a do loop runs at least once, and stops the port each time; the second stop does nothing.
public static class Case
{
    public static void Run()
    {
        var rounds = Input.Count();
        var round = 0;
        var dealer = RubyPort.Start();
        do
        {
            dealer.Stop();
            round++;
        }
        while (round < rounds);
    }
}
