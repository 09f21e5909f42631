using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace PortLeak.Hosting;

/// <summary>Finds keys of a configuration that are no options, which a binder passes over in silence.</summary>
/// <param name="place">Whose options they are.</param>
/// <param name="configuration">The keys.</param>
/// <param name="others">Keys that are read elsewhere.</param>
internal sealed class KeyValidator<T>(PortPlace place, IConfiguration configuration, string[] others) : IValidateOptions<T>
    where T : class
{
    private static readonly string[] Known = [.. typeof(T).GetProperties().Select(property => property.Name)];

    public ValidateOptionsResult Validate(string? name, T options)
    {
        if (name != place.OptionsName)
            return ValidateOptionsResult.Skip;
        var known = Known.Concat(others).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = configuration.GetChildren().FirstOrDefault(child => !known.Contains(child.Key));
        return unknown is null
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"{place}: the configuration key '{unknown.Path}' is no option; there are {string.Join(", ", known.Order())}.");
    }
}
