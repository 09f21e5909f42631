// The finally flushes the audit log before it stops the port; a failing flush skips the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var auditor = await {|PORT003:PythonPort.StartAsync()|};
        try
        {
            await auditor.CallAsync("audit", "sample", [100]);
        }
        finally
        {
            FlushAuditLog();
            await auditor.StopAsync();
        }
    }

    private static void FlushAuditLog() => Work.Do();
}
