// An action declared inside the loop's body starts the port with using, once per attempt.
public static class Case
{
    public static void Run() => Parallel.ForEach(Input.Items(), recipient =>
    {
        Action send = () =>
        {
            using var smtp = RubyPort.Start();
            smtp.Call<int>("mail", "deliver", [recipient]);
        };

        try
        {
            send();
        }
        catch (PortCallException)
        {
            send();
        }
    });
}
