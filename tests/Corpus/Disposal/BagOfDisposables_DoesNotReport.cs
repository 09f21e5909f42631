// The bag disposes what was put into it, and the port is put there first.
public static class Case
{
    public static void Run()
    {
        using var bag = new DisposableBag();
        var ruby = RubyPort.Start().DisposeWith(bag);
        ruby.Call<bool>("Fixtures", "load");
        ruby.Call<bool>("Fixtures", "verify");
    }
}

public sealed class DisposableBag : IDisposable
{
    private readonly List<IDisposable> _items = [];

    public void Add(IDisposable item) => _items.Add(item);

    public void Dispose()
    {
        foreach (var item in _items)
            item.Dispose();
    }
}

public static class DisposableBagExtensions
{
    public static T DisposeWith<T>(this T item, DisposableBag bag)
        where T : IDisposable
    {
        bag.Add(item);
        return item;
    }
}
