// Parallel.ForEach cannot await this body either, yet the body stops what it starts.
public static class Case
{
    public static void Run()
    {
        Parallel.ForEach(Input.Items(), async track =>
        {
            try
            {
                await using var port = await PythonPort.StartAsync();
                var genre = await port.CallAsync<int>("music", "classify", [track]);
                Console.WriteLine($"{track}: {genre}");
            }
            catch (PortException e)
            {
                Console.WriteLine(e.Message);
            }
            catch (Exception e)
            {
                Console.WriteLine("skipped: " + e.Message);
            }
        });
    }
}
