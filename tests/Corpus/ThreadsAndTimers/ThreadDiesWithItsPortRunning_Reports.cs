// The thread's catch is outermost: a failing decode passes the stop on its way there.
public static class Case
{
    public static void Run()
    {
        var decoder = new Thread(() =>
        {
            try
            {
                var ffmpeg = {|PORT004:PythonPort.Start()|};
                ffmpeg.Call<int>("av", "decode", ["intro.mkv"]);
                ffmpeg.Stop();
            }
            catch (Exception e)
            {
                Console.Error.WriteLine(e);
            }
        })
        {
            IsBackground = true,
            Name = "decoder",
        };

        decoder.Start();
        decoder.Join();
    }
}
