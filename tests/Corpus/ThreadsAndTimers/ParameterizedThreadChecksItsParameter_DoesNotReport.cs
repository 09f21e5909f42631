// The thread checks its parameter first and starts afterwards.
public static class Case
{
    public static void Run()
    {
        object? parameter = Input.Flag("valid") ? "orders.csv" : 42;

        var thread = new Thread(state =>
        {
            if (state is not string path)
                return;

            using var csv = RubyPort.Start();
            try
            {
                csv.Call<int>("csv", "count", [path]);
            }
            catch (PortException e)
            {
                Console.WriteLine(e.Message);
            }
            catch (Exception e)
            {
                Console.WriteLine(e.GetType());
            }
        });

        thread.Start(parameter);
        thread.Join();
    }
}
