// A local function inside the work starts the port, and an unknown format falls out of its switch expression.
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
                var pillow = {|PORT004:PythonPort.Start()|};
                var quality = format switch
                {
                    "png" => 90,
                    "webp" => 80,
                    _ => throw new NotSupportedException(format),
                };
                using (pillow)
                    return pillow.Call<int>("pillow", "convert", [format, quality]);
            }
        });
    }
}
