using PortLeak;

var documents = args;
PythonPort? validator = null;
foreach (var document in documents)
{
    // On first need.
    validator ??= await {|PORT002:PythonPort.StartAsync()|};
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
