namespace Owning;

public interface IModel
{
    Task<double> AskAsync(string question);
}

#region Models

/// <summary>Keeps an interpreter warm.</summary>
public sealed class Model : IModel
{
    // Started on first need.
    private PythonPort? _python;

    /// <inheritdoc/>
    public async Task<double> AskAsync(string question)
    {
        if (_python is null)
            _python = await {|PORT007:PythonPort.StartAsync()|};
        return await _python.CallAsync<double>("model", "ask", [question]);
    }
}

#endregion

public class Cache<TKey>(string name)
    where TKey : notnull
{
    private readonly RubyPort _ruby = {|PORT007:RubyPort.Start()|};

    public string Find(TKey key) => _ruby.Call<string>(name, "find", [key.ToString()]);
}
