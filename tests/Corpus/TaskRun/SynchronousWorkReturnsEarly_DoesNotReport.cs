// The early return happens before anything has been started.
public static class Case
{
    public static async Task RunAsync()
    {
        var emptyLedger = Input.Flag("empty ledger");

        await Task.Run(() =>
        {
            if (emptyLedger)
            {
                Console.WriteLine("nothing to reconcile");
                return;
            }

            var ruby = RubyPort.Start();
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
