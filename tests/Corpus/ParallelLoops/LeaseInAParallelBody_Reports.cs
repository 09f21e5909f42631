// The body rents a port per picture, and a picture that is too large keeps the lease.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var faces = new PythonPortPool(new PythonPortOptions { StartTimeout = TimeSpan.FromSeconds(20) });

        var options = new ParallelOptions { MaxDegreeOfParallelism = 2 };
        await Parallel.ForEachAsync(Input.Items(), options, async (picture, cancellationToken) =>
        {
            var lease = await {|PORT004:faces.RentAsync(cancellationToken)|};
            var size = await lease.Port.CallAsync<int>("faces", "size", [picture], cancellationToken);
            if (size > 4096)
                throw new InvalidDataException(picture);

            await lease.Port.CallAsync("faces", "blur", [picture], cancellationToken);
            await lease.DisposeAsync();
        });
    }
}
