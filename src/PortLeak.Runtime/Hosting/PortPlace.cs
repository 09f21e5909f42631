using Microsoft.Extensions.DependencyInjection;

namespace PortLeak.Hosting;

/// <summary>Where a port or a pool stands in a container.</summary>
/// <param name="Language">What its interpreters run.</param>
/// <param name="Key">Its key; <see langword="null"/> if it has none.</param>
/// <param name="IsPool">Whether it is a pool.</param>
internal sealed record PortPlace(string Language, string? Key, bool IsPool)
{
    /// <summary>The name of its options. A port and a pool of one key have options of their own.</summary>
    public string OptionsName => IsPool ? $"{Key}#pool" : Key ?? "";

    /// <summary>What stands there.</summary>
    public TService Find<TService>(IServiceProvider services)
        where TService : class =>
        Key is null ? services.GetRequiredService<TService>() : services.GetRequiredKeyedService<TService>(Key);

    /// <summary>As in a message.</summary>
    public override string ToString() =>
        $"The {Language} {(IsPool ? "pool" : "port")}{(Key is null ? "" : $" '{Key}'")}";
}
