// An action declared inside the loop's body starts the port, and the retry around it starts the next one.
public static class Case
{
    public static void Run() => Parallel.ForEach(Input.Items(), recipient =>
    {
        Action send = () =>
        {
            var smtp = {|PORT004:RubyPort.Start()|};
            smtp.Call<int>("mail", "deliver", [recipient]);
            smtp.Dispose();
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
