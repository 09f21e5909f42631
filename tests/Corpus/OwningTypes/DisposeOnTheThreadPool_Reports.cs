// Dispose runs DisposeAsync away from the caller's context and waits; it sets the guard and forgets the port.
public sealed class Classifier : IDisposable, IAsyncDisposable
{
    private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};
    private bool _isClosed;

    public void Train(string text) => _port.Call("bayes", "train", [text]);

    public void Dispose() => Task.Run(() => DisposeAsync().AsTask()).Wait();

    public async ValueTask DisposeAsync()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        await Task.Yield();
    }
}

public static class Case
{
    public static void Run()
    {
        using var classifier = new Classifier();
        classifier.Train("spam");
    }
}
