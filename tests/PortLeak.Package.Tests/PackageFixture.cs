[assembly: AssemblyFixture(typeof(PortLeak.Package.Tests.PackageFixture))]

namespace PortLeak.Package.Tests;

/// <summary>The package, packed once into the local feed by the script that the demo uses.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    public string Version { get; private set; } = "";

    public string Feed { get; } = Checkout.PathTo("artifacts", "feed");

    public async ValueTask InitializeAsync()
    {
        const string Pack = ". ./eng/pack.sh && printf '%s' \"$PORTLEAK_VERSION\"";
        var packed = await CommandLine.RunAsync(
            Checkout.Root, new Dictionary<string, string>(), "bash", "-c", Pack);
        Version = packed.MustSucceed().Output.Split('\n')[^1];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
