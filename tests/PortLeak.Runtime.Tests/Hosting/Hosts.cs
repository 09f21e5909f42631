using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PortLeak.Runtime.Tests.Hosting;

/// <summary>Hosts with nothing but what a test adds, and their log.</summary>
internal static class Hosts
{
    public static IHost Build(Action<IServiceCollection> configure, LogRecords? log = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        if (log is not null)
            builder.Logging.AddProvider(log);
        configure(builder.Services);
        return builder.Build();
    }

    /// <summary>Options of this machine's Python, whose processes the census counts.</summary>
    public static Action<PortOptions> Python(Census? census = null) => options =>
    {
        options.Executable = Pythons.Default;
        options.ModulePaths.Add(Pythons.Modules);
        census?.Mark(options);
    };
}
