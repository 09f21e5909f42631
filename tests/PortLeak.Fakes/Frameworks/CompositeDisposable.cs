using System.Collections;

namespace System.Reactive.Disposables;

public sealed class CompositeDisposable : ICollection<IDisposable>, IDisposable
{
    private readonly List<IDisposable> _items = [];

    public CompositeDisposable(params IDisposable[] disposables) => _items.AddRange(disposables);

    public bool IsDisposed { get; private set; }

    public int Count => _items.Count;

    public bool IsReadOnly => false;

    public void Add(IDisposable item)
    {
        if (IsDisposed)
            item.Dispose();
        else
            _items.Add(item);
    }

    public bool Remove(IDisposable item)
    {
        if (!_items.Remove(item))
            return false;
        item.Dispose();
        return true;
    }

    public void Clear()
    {
        _items.ForEach(item => item.Dispose());
        _items.Clear();
    }

    public bool Contains(IDisposable item) => _items.Contains(item);

    public void CopyTo(IDisposable[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public void Dispose()
    {
        IsDisposed = true;
        Clear();
    }

    public IEnumerator<IDisposable> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
