// The worker breaks off at an empty inbox out of the scope of its lease.
using Microsoft.Extensions.Hosting;

public sealed class InboxTriage(PythonPortPool pool) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var round = 0; round < 3; round++)
        {
            await using var lease = await pool.RentAsync(stoppingToken);
            var empty = Input.Flag("empty inbox");
            if (empty)
                break;

            await lease.Port.CallAsync("triage", "next", null, stoppingToken);
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new PythonPortPool(pool: new PortPoolOptions { MaxSize = 4 });
        await Framework.HostAsync(new InboxTriage(pool));
    }
}
