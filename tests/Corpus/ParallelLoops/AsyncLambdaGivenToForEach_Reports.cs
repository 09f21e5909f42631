// Parallel.ForEach cannot await this body, and its catch lies outside the stop.
public static class Case
{
    public static void Run()
    {
        Parallel.ForEach(Input.Items(), async track =>
        {
            try
            {
                var port = await {|PORT004:PythonPort.StartAsync()|};
                var genre = await port.CallAsync<int>("music", "classify", [track]);
                Console.WriteLine($"{track}: {genre}");
                await port.StopAsync();
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
