// The finally flushes the audit log in a try of its own, whose finally stops the port.
public static class Case
{
    public static async Task RunAsync()
    {
        var auditor = await PythonPort.StartAsync();
        try
        {
            await auditor.CallAsync("audit", "sample", [100]);
        }
        finally
        {
            try
            {
                FlushAuditLog();
            }
            finally
            {
                await auditor.StopAsync();
            }
        }
    }

    private static void FlushAuditLog() => Work.Do();
}
