// The port goes into the bag at once and is disposed with it.
using System.Reactive.Disposables;

public static class Case
{
    public static void Run()
    {
        using var bag = new CompositeDisposable();
        var port = PythonPort.Start().DisposeWith(bag);
        port.Call("feed", "subscribe", ["news"]);
    }
}
