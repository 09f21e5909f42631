namespace PortLeak.Runtime.Benchmarks.Languages;

/// <summary>A pool of one interpreter.</summary>
internal interface IWarmPool : IAsyncDisposable
{
    /// <summary>Rents it, calls it and returns it, so many times.</summary>
    Task CallAsync(int count);
}
