// action: Start in a 'PortScope'
using PortLeak;

var documents = args;
PythonPort? validator = null;
await using var scope = new PortScope();
foreach (var document in documents)
{
    // On first need.
    validator ??= await scope.StartPythonAsync();
    if (!await validator.CallAsync<bool>("schema", "validate", [document]))
        return 1;
}

if (validator is not null)
    await validator.StopAsync();
return 0;

internal static class Settings
{
    public const int Retries = 3;
}
