using System.Collections.Concurrent;
using PortLeak.Fakes;

namespace PortLeak.Corpus.Tests.Execution;

/// <summary>What is written into a case: each call tells the current run where the program is, and may fail there.</summary>
/// <remarks>Public, because the case calls it; the extension methods stand in conditional accesses.</remarks>
public static class Probe
{
    private static CaseRun? Current => CaseRun.Current;

    /// <summary>A fault point after an operation with a value.</summary>
    public static T After<T>(this T value, int site)
        where T : allows ref struct
    {
        Current?.Fail(site);
        return value;
    }

    /// <summary>A fault point after an operation without one.</summary>
    public static void Fail(int site) => Current?.Fail(site);

    /// <summary>A start of the runtime: a failed one has started nothing.</summary>
    public static T Start<T>(this T value, int site, int ways)
        => Current is { } run ? run.Started(value, site, (Ways)ways) : value;

    /// <summary>How much was started before the call that follows.</summary>
    public static int Mark() => Current?.Count ?? 0;

    /// <summary>The same for a call that may fail, and then does nothing.</summary>
    public static int MarkOrFail(int site)
    {
        Current?.Fail(site);
        return Mark();
    }

    /// <summary>A call that has failed before it had any effect, if it has.</summary>
    public static T Before<T>(int mark, T value)
        where T : allows ref struct
        => mark < 0 ? throw new ArgumentOutOfRangeException(nameof(mark)) : value;

    /// <summary>A call that hands on what was started since <paramref name="mark"/>.</summary>
    public static T HandOn<T>(int site, int mark, T value)
    {
        Current?.HandedOn(value, site, mark);
        return value;
    }

    /// <summary>The same where nothing can stand before the call.</summary>
    public static T HandOn<T>(this T value, int site) => HandOn(site, 0, value);

    /// <summary>A call that hands on by an <c>out</c> parameter.</summary>
    public static T HandOut<T>(int site, int mark, T value)
    {
        Current?.HandedOut(site, mark);
        return value;
    }

    /// <summary>The creation of an object whose type demands that it is stopped.</summary>
    public static T Create<T>(int site, int mark, T value)
    {
        Current?.Created(value!, site);
        return HandOn(site, mark, value);
    }

    /// <summary>The stop of such an object.</summary>
    public static void Stopped(object instance) => Run.Current.Find(instance)?.Stop();

    /// <summary>A collection whose enumerator may fail to advance.</summary>
    public static IEnumerable<T> Each<T>(IEnumerable<T> items, int site)
    {
        using var enumerator = items.GetEnumerator();
        while (true)
        {
            Current?.Fail(site);
            if (!enumerator.MoveNext())
                yield break;
            yield return enumerator.Current;
        }
    }

    /// <summary>A stream whose enumerator may fail to advance.</summary>
    public static async IAsyncEnumerable<T> Each<T>(IAsyncEnumerable<T> items, int site)
    {
        await using var enumerator = items.GetAsyncEnumerator();
        while (true)
        {
            Current?.Fail(site);
            if (!await enumerator.MoveNextAsync())
                yield break;
            yield return enumerator.Current;
        }
    }

    /// <summary>One round of a loop.</summary>
    public static void Round(int site) => Current?.Round(site);

    /// <summary>An asynchronous body, until the result is disposed.</summary>
    public static Body Running()
    {
        var run = Current;
        run?.Begin();
        return new Body(run);
    }

    /// <summary>A task that runs code of the case.</summary>
    public static T Track<T>(this T task)
    {
        if (task is Task work && Current is { } run)
            run.Track(work);
        return task;
    }

    /// <summary>A callback that a thread, the pool or a timer will call.</summary>
    public static WaitCallback Callback(WaitCallback callback)
    {
        var once = Queued(state => callback(state));
        return state => once(state);
    }

    public static ThreadStart Callback(ThreadStart callback)
    {
        var once = Queued(_ => callback());
        return () => once(null);
    }

    public static ParameterizedThreadStart Callback(ParameterizedThreadStart callback)
    {
        var once = Queued(state => callback(state));
        return state => once(state);
    }

    public static Action<T> Callback<T>(Action<T> callback)
    {
        var once = Queued(state => callback((T)state!));
        return state => once(state);
    }

    public static IThreadPoolWorkItem Callback(IThreadPoolWorkItem item)
    {
        var once = Queued(_ => item.Execute());
        return new WorkItem(() => once(null));
    }

    /// <summary>A progress whose reports are awaited.</summary>
    public static Progress<T> Progress<T>(Action<T> handler) => new AwaitedProgress<T>(Current, handler);

    public static TimerCallback Callback(TimerCallback callback)
        => Current is { } run ? run.Ticking(callback) : callback;

    /// <summary>Adds to a dictionary that others add to as well: the value made here may come too late.</summary>
    public static TValue GetOrAdd<TKey, TValue>(
        ConcurrentDictionary<TKey, TValue> dictionary, TKey key, Func<TKey, TValue> factory)
        where TKey : notnull
        => dictionary.GetOrAdd(key, absent =>
        {
            if (Current?.Choose("GetOrAdd", 2) == 1)
                dictionary.TryAdd(absent, factory(absent));
            return factory(absent);
        });

    public static TValue GetOrAdd<TKey, TValue, TArgument>(
        ConcurrentDictionary<TKey, TValue> dictionary, TKey key, Func<TKey, TArgument, TValue> factory, TArgument argument)
        where TKey : notnull
        => GetOrAdd(dictionary, key, absent => factory(absent, argument));

    /// <summary>A delay, shortened: the order of things matters, the time does not.</summary>
    public static TimeSpan Soon(TimeSpan delay) => delay > TimeSpan.Zero ? TimeSpan.FromMilliseconds(1) : delay;

    public static int Soon(int delay) => Math.Min(delay, 1);

    public static long Soon(long delay) => Math.Min(delay, 1);

    public static uint Soon(uint delay) => delay == uint.MaxValue ? delay : Math.Min(delay, 1);

    /// <summary>Something that goes on until it is disposed, by the case or by the end of its run.</summary>
    public static T EndWithRun<T>(this T value)
        where T : IDisposable
    {
        Current?.EndWithRun(value);
        return value;
    }

    /// <summary>The end of the process.</summary>
    public static void Exit()
    {
        Current?.Exit();
        throw new RunEndedException();
    }

    /// <summary>An exception that has left an <c>async void</c>.</summary>
    public static void Unhandled(Exception exception) => Current?.Crashed(exception);

    private static Action<object?> Queued(Action<object?> callback)
    {
        var run = Current;
        run?.Begin();
        return state =>
        {
            using var body = new Body(run);
            run?.Fakes.Enter(); // Some ways of queueing leave the execution context behind.
            try
            {
                callback(state);
            }
            catch (Exception exception)
            {
                run?.Crashed(exception);
            }
        };
    }
}
