// The port goes into the bag only when a setting says so.
using System.Reactive.Disposables;

public static class Case
{
    public static void Run()
    {
        var tracked = Input.Flag("tracked");
        using var bag = new CompositeDisposable();
        var port = {|PORT002:PythonPort.Start()|};
        if (tracked)
        {
            port.DisposeWith(bag);
        }

        port.Call("feed", "subscribe", ["news"]);
    }
}
