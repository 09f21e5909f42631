// The stop's task is the method's result, but a ledger that does not close never gets there.
public static class Case
{
    public static void Run() => CloseBooksAsync().GetAwaiter().GetResult();

    private static Task CloseBooksAsync()
    {
        var ledger = {|PORT003:RubyPort.Start()|};
        ledger.Call<int>("Ledger", "close", [2023]);
        return ledger.StopAsync();
    }
}
