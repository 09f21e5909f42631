// The service asks an injected factory for a port and stops it when the answer is there.
public interface IInterpreterFactory
{
    Task<RubyPort> CreateAsync(string script, CancellationToken cancellationToken);
}

public sealed class LiquidFactory : IInterpreterFactory
{
    public async Task<RubyPort> CreateAsync(string script, CancellationToken cancellationToken)
    {
        var options = new RubyPortOptions { Arguments = [script] };
        return await RubyPort.StartAsync(options, cancellationToken);
    }
}

public sealed class MailRenderer(IInterpreterFactory factory)
{
    public async Task<string> RenderAsync(string template, CancellationToken cancellationToken = default)
    {
        await using var liquid = await factory.CreateAsync("liquid.rb", cancellationToken);
        return await liquid.CallAsync<string>("Liquid", "render", [template], cancellationToken);
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var renderer = new MailRenderer(new LiquidFactory());
        await renderer.RenderAsync("Dear {{ name }}");
    }
}
