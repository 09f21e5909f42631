// The handler of the event is taken off before the scope ends.
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
        using var port = PythonPort.Start();
        void OnClick() => port.Call("ui", "click");
        button.Clicked += OnClick;
        button.Click();
        button.Clicked -= OnClick;
    }
}
