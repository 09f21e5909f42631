// The body does not rent at all: a pool's own call gives the port back by itself.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var faces = new PythonPortPool(new PythonPortOptions { StartTimeout = TimeSpan.FromSeconds(20) });

        var options = new ParallelOptions { MaxDegreeOfParallelism = 2 };
        await Parallel.ForEachAsync(Input.Items(), options, async (picture, cancellationToken) =>
        {
            var size = await faces.CallAsync<int>("faces", "size", [picture], cancellationToken);
            if (size > 4096)
                throw new InvalidDataException(picture);

            await faces.CallAsync("faces", "blur", [picture], cancellationToken);
        });
    }
}
