// The unchecked sum cannot fail between the start and the using.
public static class Case
{
    public static void Run()
    {
        var amount = Input.Flag("huge") ? int.MaxValue : 100;
        var ledger = RubyPort.Start();
        var booked = unchecked(amount + 1);
        using (ledger)
            ledger.Call<bool>("Ledger", "book", [booked]);
    }
}
