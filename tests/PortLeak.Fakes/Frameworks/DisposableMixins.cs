namespace System.Reactive.Disposables;

public static class DisposableMixins
{
    public static T DisposeWith<T>(this T item, CompositeDisposable compositeDisposable)
        where T : IDisposable
    {
        compositeDisposable.Add(item);
        return item;
    }
}
