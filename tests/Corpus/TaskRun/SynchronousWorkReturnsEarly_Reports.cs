// A synchronous work item leaves early for an empty ledger and skips the stop below.
public static class Case
{
    public static async Task RunAsync()
    {
        var emptyLedger = Input.Flag("empty ledger");

        await Task.Run(() =>
        {
            var ruby = {|PORT004:RubyPort.Start()|};
            if (emptyLedger)
            {
                Console.WriteLine("nothing to reconcile");
                return;
            }

            try
            {
                ruby.Call<int>("ledger", "reconcile");
            }
            finally
            {
                ruby.Stop();
            }
        });
    }
}
