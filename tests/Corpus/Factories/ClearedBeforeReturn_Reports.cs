// The factory clears its variable before the last step that may fail, so that the clean-up finds nothing.
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
            pending = {|PORT003:RubyPort.Start()|};
            var shader = pending;
            pending = null;
            shader.Call("Shader", "compile");
            return shader;
        }
        finally
        {
            pending?.Dispose();
        }
    }
}
