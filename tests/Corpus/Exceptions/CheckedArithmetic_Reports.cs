// The checked sum may overflow between the start and the using.
public static class Case
{
    public static void Run()
    {
        var amount = Input.Flag("huge") ? int.MaxValue : 100;
        var ledger = {|PORT003:RubyPort.Start()|};
        var booked = checked(amount + 1);
        using (ledger)
            ledger.Call<bool>("Ledger", "book", [booked]);
    }
}
