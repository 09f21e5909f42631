// Of the service's two ports the outer one is in good hands, the inner one is left when there is nothing to sign.
using Microsoft.Extensions.Hosting;

public sealed class ContractSigner(IReadOnlyList<string> contracts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var reader = await RubyPort.StartAsync(null, stoppingToken);

        foreach (var contract in contracts)
        {
            var signer = await {|PORT004:PythonPort.StartAsync(null, stoppingToken)|};
            if (!await reader.CallAsync<bool>("contracts", "unsigned?", [contract], stoppingToken))
                continue;

            await signer.CallAsync("pades", "sign", [contract], stoppingToken);
            await signer.DisposeAsync();
        }
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new ContractSigner(Input.Items()));
}
