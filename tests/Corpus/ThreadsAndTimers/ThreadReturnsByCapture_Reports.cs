// The thread leaves its port in a captured local for the code behind the join, which may fail before it uses it.
public static class Case
{
    public static void Run()
    {
        PythonPort? warmed = null;
        var thread = new Thread(() =>
        {
            try
            {
                warmed = {|PORT004:PythonPort.Start()|};
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
            }
        });
        thread.Start();
        thread.Join();

        var table = Work.Read("table");
        using (warmed)
            warmed?.Call<int>("warm", "load", [table]);
    }
}
