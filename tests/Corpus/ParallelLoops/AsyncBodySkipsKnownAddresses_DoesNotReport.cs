// The body looks at the cache first and starts its geocoder for unknown addresses only.
public sealed class Geocoding(ISet<string> known)
{
    public Task RunAsync(IEnumerable<string> addresses) =>
        Parallel.ForEachAsync(addresses, async (address, cancellationToken) =>
        {
            if (known.Contains(address))
                return;

            var geocoder = await PythonPort.StartAsync(null, cancellationToken);
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
