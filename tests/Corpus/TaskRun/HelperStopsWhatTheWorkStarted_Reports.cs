// The helper that should shut the port down does nothing when the run was a dry run.
public static class Case
{
    public static Task RunAsync()
    {
        var dryRun = Input.Flag("dry run");
        return Task.Run(() =>
        {
            var payroll = {|PORT004:PythonPort.Start()|};
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

    private static void ShutDown(PythonPort port, bool keep)
    {
        if (keep)
            return;
        port.Stop();
    }
}
