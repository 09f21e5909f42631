// The thread learns that its parameter is not what it expected only once its port runs.
public static class Case
{
    public static void Run()
    {
        object? parameter = Input.Flag("valid") ? "orders.csv" : 42;

        var thread = new Thread(state =>
        {
            var csv = {|PORT004:RubyPort.Start()|};
            if (state is not string path)
                return;

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

            csv.Stop();
        });

        thread.Start(parameter);
        thread.Join();
    }
}
