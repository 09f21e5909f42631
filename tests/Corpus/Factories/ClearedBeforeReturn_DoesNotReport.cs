// The factory clears its variable right before it returns, so that the clean-up finds only what was not returned.
public static class Case
{
    public static void Run()
    {
        using var shader = OpenShader();
        shader.Call("shader", "draw");
    }

    private static RubyPort OpenShader()
    {
        RubyPort? pending = null;
        try
        {
            pending = RubyPort.Start();
            pending.Call("Shader", "compile");
            var shader = pending;
            pending = null;
            return shader;
        }
        finally
        {
            pending?.Dispose();
        }
    }
}
