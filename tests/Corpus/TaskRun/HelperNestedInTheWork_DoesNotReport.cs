// A local function inside the work looks the quality up before it starts the port.
public static class Case
{
    public static Task RunAsync()
    {
        var format = Input.Flag("png") ? "png" : "bmp";
        return Task.Run(() =>
        {
            Console.WriteLine(Convert());

            int Convert()
            {
                var quality = format switch
                {
                    "png" => 90,
                    "webp" => 80,
                    _ => throw new NotSupportedException(format),
                };
                var pillow = PythonPort.Start();
                using (pillow)
                    return pillow.Call<int>("pillow", "convert", [format, quality]);
            }
        });
    }
}
