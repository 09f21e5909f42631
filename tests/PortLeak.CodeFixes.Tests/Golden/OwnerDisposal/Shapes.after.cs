// action: Implement 'IAsyncDisposable' and stop '_python'
namespace Owning;

public interface IModel
{
    Task<double> AskAsync(string question);
}

#region Models

/// <summary>Keeps an interpreter warm.</summary>
public sealed class Model : IModel, IAsyncDisposable
{
    // Started on first need.
    private PythonPort? _python;

    /// <inheritdoc/>
    public async Task<double> AskAsync(string question)
    {
        if (_python is null)
            _python = await PythonPort.StartAsync();
        return await _python.CallAsync<double>("model", "ask", [question]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_python is not null)
            await _python.DisposeAsync();
    }
}

#endregion

public class Cache<TKey>(string name) : IAsyncDisposable
    where TKey : notnull
{
    private readonly RubyPort _ruby = RubyPort.Start();

    public string Find(TKey key) => _ruby.Call<string>(name, "find", [key.ToString()]);

    public async ValueTask DisposeAsync()
    {
        await _ruby.DisposeAsync();
    }
}
