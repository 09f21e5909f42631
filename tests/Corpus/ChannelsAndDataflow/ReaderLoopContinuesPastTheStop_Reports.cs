// The consumer's inner loop continues with the next order when one was a duplicate, past the stop.
using System.Threading.Channels;

public sealed record Order(string Id, decimal Amount);

public sealed class OrderScreening(ChannelReader<Order> orders)
{
    private readonly HashSet<string> _seen = [];

    public async Task PumpAsync(CancellationToken cancellationToken)
    {
        while (await orders.WaitToReadAsync(cancellationToken))
        {
            while (orders.TryRead(out var order))
            {
                var risk = await {|PORT004:PythonPort.StartAsync(null, cancellationToken)|};
                if (!_seen.Add(order.Id))
                    continue;

                await using (risk)
                    await risk.CallAsync("risk", "screen", [order.Amount], cancellationToken);
            }
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var channel = Channel.CreateUnbounded<Order>();
        channel.Writer.TryWrite(new Order("A-1", 40));
        channel.Writer.TryWrite(new Order(Input.Flag("duplicate") ? "A-1" : "A-2", 40));
        channel.Writer.Complete();

        var screening = new OrderScreening(channel.Reader);
        await Task.Run(() => screening.PumpAsync(CancellationToken.None));
    }
}
