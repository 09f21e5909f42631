using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Symbols;

/// <summary>
/// What is known of methods whose code is not here: the only place where a parameter of a library does anything but
/// borrow.
/// </summary>
internal static class PortContracts
{
    private static readonly ImmutableDictionary<string, ContractEffect> ByName = Table(
        (ContractEffect.PassesThrough, "Task.FromResult ValueTask.FromResult Task.WaitAsync Task.ConfigureAwait "
            + "ValueTask.ConfigureAwait Task.AsTask ValueTask.AsTask ValueTask.Preserve Task.GetAwaiter "
            + "ValueTask.GetAwaiter "
            + "ConfiguredTaskAwaitable.GetAwaiter ConfiguredValueTaskAwaitable.GetAwaiter TaskExtensions.Unwrap "
            + "TaskAsyncEnumerableExtensions.ConfigureAwait Volatile.Read KeyValuePair.Create Tuple.Create"),
        (ContractEffect.Awaits, "TaskAwaiter.GetResult ValueTaskAwaiter.GetResult ConfiguredTaskAwaiter.GetResult "
            + "ConfiguredValueTaskAwaiter.GetResult Task.Wait"),
        (ContractEffect.SameElements, "Enumerable.ToList Enumerable.ToArray Enumerable.ToHashSet Enumerable.Reverse "
            + "Enumerable.AsEnumerable Enumerable.OfType Enumerable.Cast Enumerable.OrderBy Enumerable.OrderByDescending "
            + "Enumerable.Order Enumerable.Concat Enumerable.ToDictionary List.ToArray List.AsReadOnly Stack.ToArray "
            + "Queue.ToArray ConcurrentBag.ToArray ConcurrentQueue.ToArray ConcurrentStack.ToArray "
            + "ParallelEnumerable.ToList ParallelEnumerable.ToArray ParallelEnumerable.AsParallel "
            + "MemoryExtensions.AsSpan ImmutableArray.ToImmutableArray ImmutableArray.Create ImmutableList.Create "
            + "ImmutableList.ToImmutableList Array.Empty Task.WhenEach Channel.AsReader ChannelReader.ReadAllAsync "
            + "CollectionsMarshal.AsSpan"),
        (ContractEffect.StoresElement, "CompositeDisposable.Add List.Add List.AddRange List.Insert ICollection.Add IList.Add IList.Insert "
            + "HashSet.Add ISet.Add SortedSet.Add Queue.Enqueue Stack.Push LinkedList.AddLast LinkedList.AddFirst "
            + "Dictionary.Add IDictionary.Add SortedDictionary.Add SortedList.Add ConcurrentBag.Add "
            + "ConcurrentQueue.Enqueue ConcurrentStack.Push ConcurrentStack.PushRange Collection.Add "
            + "TaskCompletionSource.SetResult "
            + "ImmutableList.Add ImmutableArray.Add PriorityQueue.Enqueue BlockingCollection.Add "
            + "ObservableCollection.Add Builder.Add KeyedCollection.Add ThreadLocal.set_Value"),
        (ContractEffect.TriesToStore, "ConcurrentDictionary.TryAdd Dictionary.TryAdd ChannelWriter.TryWrite "
            + "BlockingCollection.TryAdd HashSet.TryAdd IProducerConsumerCollection.TryAdd "
            + "TaskCompletionSource.TrySetResult"),
        (ContractEffect.TakesElement, "Queue.Dequeue Stack.Pop Queue.TryDequeue Stack.TryPop ConcurrentBag.TryTake "
            + "ConcurrentQueue.TryDequeue ConcurrentStack.TryPop Dictionary.Remove ConcurrentDictionary.TryRemove "
            + "BlockingCollection.Take BlockingCollection.TryTake PriorityQueue.Dequeue PriorityQueue.TryDequeue "
            + "ChannelReader.TryRead ChannelReader.ReadAsync IProducerConsumerCollection.TryTake"),
        (ContractEffect.LooksAtElement, "Dictionary.TryGetValue Dictionary.ContainsKey ConcurrentDictionary.TryGetValue "
            + "ConcurrentDictionary.ContainsKey IDictionary.TryGetValue IDictionary.ContainsKey SortedDictionary.TryGetValue "
            + "SortedDictionary.ContainsKey SortedList.TryGetValue SortedList.ContainsKey"),
        (ContractEffect.Gathers, "Task.WhenAll"),
        (ContractEffect.AwaitsAll, "Task.WaitAll"),
        (ContractEffect.PicksOne, "Task.WhenAny"),
        (ContractEffect.Races, "ConcurrentDictionary.GetOrAdd ConcurrentDictionary.AddOrUpdate"),
        (ContractEffect.Runs, "Task.Run TaskFactory.StartNew Parallel.Invoke Dispatcher.Invoke "
            + "SynchronizationContext.Send ExecutionContext.Run Parallel.For Parallel.ForAsync "
            + "ParallelEnumerable.Aggregate"),
        (ContractEffect.RunsForEach, "List.ForEach Array.ForEach Parallel.ForEach Parallel.ForEachAsync "
            + "Enumerable.Select ParallelEnumerable.Select ParallelEnumerable.ForAll Enumerable.SelectMany"),
        (ContractEffect.Continues, "Task.ContinueWith"),
        (ContractEffect.Exchanges, "Interlocked.Exchange Interlocked.CompareExchange"),
        (ContractEffect.StoresUnlessItThrows, "ChannelWriter.WriteAsync"),
        (ContractEffect.Owns, "PortScope.Own HttpResponse.RegisterForDispose HttpResponse.RegisterForDisposeAsync"),
        (ContractEffect.Lends, "ServiceCollectionServiceExtensions.GetRequiredService "
            + "ServiceCollectionServiceExtensions.GetService ServiceProvider.GetRequiredService ServiceProvider.GetService ServiceProviderServiceExtensions.GetRequiredService "
            + "ServiceProviderServiceExtensions.GetService ServiceProviderServiceExtensions.GetServices "
            + "ServiceProviderServiceExtensions.GetKeyedService IServiceProvider.GetService "
            + "ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService "
            + "ServiceProviderKeyedServiceExtensions.GetKeyedService"),
        (ContractEffect.Neglects, "ServiceCollectionServiceExtensions.AddSingleton "
            + "ServiceCollectionDescriptorExtensions.TryAddSingleton ServiceCollectionServiceExtensions.AddKeyedSingleton"),
        (ContractEffect.JoinsBag, "DisposableMixins.DisposeWith DisposableExtensions.DisposeWith "
            + "DisposableExtensions.AddTo DisposableMixin.DisposeWith"),
        (ContractEffect.Clears, "List.Clear Dictionary.Clear Queue.Clear Stack.Clear ConcurrentBag.Clear "
            + "ConcurrentQueue.Clear HashSet.Clear ConcurrentDictionary.Clear ICollection.Clear"),
        (ContractEffect.ExpectsFailure, "Assert.Throws Assert.ThrowsAny Assert.ThrowsAsync Assert.ThrowsAnyAsync "
            + "Assert.ThrowsExactly Assert.ThrowsExactlyAsync Assert.ThrowsException Assert.ThrowsExceptionAsync "
            + "Assert.Catch Assert.CatchAsync"));

    /// <summary>The contract of the method, or <see langword="null"/> where it only borrows.</summary>
    public static ContractEffect? Find(IMethodSymbol method)
    {
        var definition = method.ReducedFrom ?? method;
        return ByName.TryGetValue($"{definition.ContainingType?.Name}.{definition.Name}", out var effect)
            ? effect
            : null;
    }

    private static ImmutableDictionary<string, ContractEffect> Table(params (ContractEffect Effect, string Names)[] rows)
    {
        var table = ImmutableDictionary.CreateBuilder<string, ContractEffect>();
        foreach (var (effect, names) in rows)
        {
            foreach (var name in names.Split(' '))
                table.Add(name, effect);
        }

        return table.ToImmutable();
    }
}
