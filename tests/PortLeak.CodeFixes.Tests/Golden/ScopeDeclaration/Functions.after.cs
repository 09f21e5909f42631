// action: Declare with 'using'
namespace Everywhere;

public sealed class Window
{
    public event EventHandler? Clicked;

    public Window()
    {
        // Warm the cache.
        using var ruby = RubyPort.Start();
        ruby.Call("Cache", "warm");

        Clicked += async (_, _) =>
        {
            await using var python = await PythonPort.StartAsync(); // for each click
            await python.CallAsync("clicks", "count");
        };
    }

    public string Title
    {
        get
        {
            using var ruby = RubyPort.Start();
            return ruby.Call<string>("Window", "title");
        }

        set
        {
            using var ruby = RubyPort.Start();
            ruby.Call("Window", "title=", [value]);
        }
    }

    public string this[int index]
    {
        get
        {
            using RubyPort ruby = RubyPort.Start();
            return ruby.Call<string>("Window", "line", [index]);
        }
    }

    public async void OnClick(object sender, EventArgs e)
    {
        try
        {
            await using var python = await PythonPort.StartAsync();
            await python.CallAsync("clicks", "count");
        }
        catch (PortException)
        {
            Clicked?.Invoke(this, e);
        }
    }

    public IEnumerable<int> Lines()
    {
        using var ruby = RubyPort.Start();
        for (var line = 0; line < 3; line++)
            yield return ruby.Call<int>("Window", "line", [line]);
    }

    public async IAsyncEnumerable<string> WordsAsync()
    {
        await using var python = await PythonPort.StartAsync();
        await foreach (var word in python.StreamAsync<string>("words", "all"))
            yield return word;
    }

    public async Task<int> TotalAsync(IReadOnlyList<string> files)
    {
        return await SumAsync(files);

        static async Task<int> SumAsync(IReadOnlyList<string> files)
        {
            await using var python = await PythonPort.StartAsync();
            return await python.CallAsync<int>("files", "sum", [files]);
        }
    }

    public static Window operator +(Window window, string text)
    {
        using var ruby = RubyPort.Start();
        ruby.Call("Window", "add", [text]);
        return window;
    }
}
