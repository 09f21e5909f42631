// The only stop stands in the body of a loop that may run zero times.
public static class Case
{
    public static void Run()
    {
        var rounds = Input.Count();
        var dealer = {|PORT002:RubyPort.Start()|};
        for (var round = 0; round < rounds; round++)
        {
            Console.WriteLine($"round {round}");
            if (round == rounds - 1)
                dealer.Stop();
        }
    }
}
