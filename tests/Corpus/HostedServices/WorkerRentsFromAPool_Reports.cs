// The worker breaks off at an empty inbox and keeps the lease that it rented for it.
using Microsoft.Extensions.Hosting;

public sealed class InboxTriage(PythonPortPool pool) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var round = 0; round < 3; round++)
        {
            var lease = await {|PORT004:pool.RentAsync(stoppingToken)|};
            var empty = Input.Flag("empty inbox");
            if (empty)
                break;

            await using (lease)
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
