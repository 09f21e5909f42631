using Microsoft.Extensions.Options;

namespace PortLeak.Hosting;

/// <summary>Has options checked when the host starts, as the start of a port would.</summary>
/// <param name="place">Whose options they are.</param>
/// <param name="check">Throws an <see cref="ArgumentException"/> that says what is wrong.</param>
internal sealed class RangeValidator<T>(PortPlace place, Action<T> check) : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        if (name != place.OptionsName)
            return ValidateOptionsResult.Skip;
        try
        {
            check(options);
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException error)
        {
            return ValidateOptionsResult.Fail($"{place}: {error.Message}");
        }
    }
}
