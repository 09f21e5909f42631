// The thread's port lives in a using block inside the outermost catch.
public static class Case
{
    public static void Run()
    {
        var decoder = new Thread(() =>
        {
            try
            {
                using (var ffmpeg = PythonPort.Start())
                    ffmpeg.Call<int>("av", "decode", ["intro.mkv"]);
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
