// The thread prepares plain text in a captured local, and the port is started behind the join.
public static class Case
{
    public static void Run()
    {
        string? table = null;
        var thread = new Thread(() =>
        {
            try
            {
                table = Work.Read("table");
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
            }
        });
        thread.Start();
        thread.Join();

        using var warmed = PythonPort.Start();
        warmed.Call<int>("warm", "load", [table]);
    }
}
