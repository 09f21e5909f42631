// Both of the service's ports are in good hands, and the inner one starts only when there is something to sign.
using Microsoft.Extensions.Hosting;

public sealed class ContractSigner(IReadOnlyList<string> contracts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var reader = await RubyPort.StartAsync(null, stoppingToken);

        foreach (var contract in contracts)
        {
            if (!await reader.CallAsync<bool>("contracts", "unsigned?", [contract], stoppingToken))
                continue;

            await using var signer = await PythonPort.StartAsync(null, stoppingToken);
            await signer.CallAsync("pades", "sign", [contract], stoppingToken);
        }
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new ContractSigner(Input.Items()));
}
