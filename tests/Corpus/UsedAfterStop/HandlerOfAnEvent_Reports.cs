// The handler of the event uses the port when its scope has long ended.
public sealed class Button
{
    public event Action? Clicked;

    public void Click() => Clicked?.Invoke();
}

public static class Case
{
    public static void Run()
    {
        var button = new Button();
        Wire(button);
        button.Click();
    }

    private static void Wire(Button button)
    {
        using var port = PythonPort.Start();
        button.Clicked += () => {|PORT009:port.Call("ui", "click")|};
    }
}
