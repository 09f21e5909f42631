// The body returns for a known address after it has started its geocoder.
public sealed class Geocoding(ISet<string> known)
{
    public Task RunAsync(IEnumerable<string> addresses) =>
        Parallel.ForEachAsync(addresses, async (address, cancellationToken) =>
        {
            var geocoder = await {|PORT004:PythonPort.StartAsync(null, cancellationToken)|};
            if (known.Contains(address))
                return;

            await using (geocoder)
                await geocoder.CallAsync("geo", "locate", [address], cancellationToken);
        });
}

public static class Case
{
    public static Task RunAsync()
    {
        var known = new HashSet<string>();
        foreach (var address in Input.Items())
        {
            if (Input.Flag("known"))
                known.Add(address);
        }

        return new Geocoding(known).RunAsync(Input.Items());
    }
}
