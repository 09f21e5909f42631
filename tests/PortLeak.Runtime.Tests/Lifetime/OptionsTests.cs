namespace PortLeak.Runtime.Tests.Lifetime;

public sealed class OptionsTests
{
    public static TheoryData<string, Action<PythonPortOptions>> Bad => new()
    {
        { "StartTimeout", options => options.StartTimeout = TimeSpan.Zero },
        { "StartTimeout", options => options.StartTimeout = TimeSpan.FromDays(25) },
        { "CallTimeout", options => options.CallTimeout = TimeSpan.FromSeconds(-2) },
        { "StopGracePeriod", options => options.StopGracePeriod = TimeSpan.FromTicks(-1) },
        { "MaxConcurrentCalls", options => options.MaxConcurrentCalls = 0 },
        { "MaxConcurrentCalls", options => options.MaxConcurrentCalls = 1025 },
        { "MaxMessageBytes", options => options.MaxMessageBytes = 65_535 },
        { "MaxMessageBytes", options => options.MaxMessageBytes = long.MaxValue },
        { "Containment", options => options.Containment = (Containment)9 },
        { "Executable", options => options.Executable = " " },
        { "exclude each other", options => (options.Executable, options.VirtualEnvironment) = ("python3", "/tmp") },
        { "VirtualEnvironment", options => options.VirtualEnvironment = "/no/such/directory" },
        { "WorkingDirectory", options => options.WorkingDirectory = "/no/such/directory" },
        { "ModulePaths", options => options.ModulePaths = ["/no/such/directory"] },
        { "Arguments", options => options.Arguments = ["nul\0"] },
        { "Converters", options => options.Converters = [null!] },
        { "Environment", options => options.Environment["a=b"] = "" },
        { "Environment", options => options.Environment["a"] = "nul\0" },
    };

    public static TheoryData<string, Action<PythonPortOptions>> Missing => new()
    {
        { "Arguments", options => options.Arguments = null! },
        { "Environment", options => options.Environment = null! },
        { "ModulePaths", options => options.ModulePaths = null! },
        { "Converters", options => options.Converters = null! },
    };

    [Theory]
    [MemberData(nameof(Missing), DisableDiscoveryEnumeration = true)]
    public void AListThatIsNull_IsRefusedByName_WhenItIsSet(string name, Action<PythonPortOptions> configure)
    {
        var error = Assert.Throws<ArgumentNullException>(() => configure(new PythonPortOptions()));

        Assert.Equal(name, error.ParamName);
    }

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public async Task AnOptionOutsideItsRange_IsRefusedByName_BeforeAnythingStarts(
        string name, Action<PythonPortOptions> configure)
    {
        var options = new PythonPortOptions();
        configure(options);

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(
            () => PythonPort.StartAsync(options, TestContext.Current.CancellationToken));

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }
}
