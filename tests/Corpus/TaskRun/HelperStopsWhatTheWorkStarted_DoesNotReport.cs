// The helper shuts the port down in either way, politely or not.
public static class Case
{
    public static Task RunAsync()
    {
        var dryRun = Input.Flag("dry run");
        return Task.Run(() =>
        {
            var payroll = PythonPort.Start();
            try
            {
                payroll.Call<decimal>("payroll", "gross", [2026, 11]);
            }
            finally
            {
                ShutDown(payroll, dryRun);
            }
        });
    }

    private static void ShutDown(PythonPort port, bool abruptly)
    {
        if (abruptly)
        {
            port.Kill();
            return;
        }

        port.Stop();
    }
}
