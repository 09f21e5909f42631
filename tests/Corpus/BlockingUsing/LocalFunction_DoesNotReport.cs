// The local function is synchronous.
public static class Case
{
    public static void Run()
    {
        Render();

        static void Render()
        {
            using var port = RubyPort.Start();
            port.Call("Pages", "render");
        }
    }
}
