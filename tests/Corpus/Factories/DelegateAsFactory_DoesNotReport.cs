// The port comes out of a delegate and is stopped whether or not the migration succeeds.
public sealed class Migration(Func<CancellationToken, Task<RubyPort>> openRails)
{
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var rails = await openRails(cancellationToken);
        try
        {
            await rails.CallAsync("ActiveRecord", "migrate", cancellationToken: cancellationToken);
        }
        finally
        {
            await rails.StopAsync(CancellationToken.None);
        }
    }
}

public static class Case
{
    public static Task RunAsync()
    {
        var migration = new Migration(token => RubyPort.StartAsync(new RubyPortOptions(), token));
        return migration.ApplyAsync(CancellationToken.None);
    }
}
