namespace Everywhere;

public sealed class Window
{
    public event EventHandler? Clicked;

    public Window()
    {
        // Warm the cache.
        var ruby = {|PORT001:RubyPort.Start()|};
        ruby.Call("Cache", "warm");

        Clicked += async (_, _) =>
        {
            var python = await {|PORT004:PythonPort.StartAsync()|}; // for each click
            await python.CallAsync("clicks", "count");
        };
    }

    public string Title
    {
        get
        {
            var ruby = {|PORT001:RubyPort.Start()|};
            return ruby.Call<string>("Window", "title");
        }

        set
        {
            var ruby = {|PORT001:RubyPort.Start()|};
            ruby.Call("Window", "title=", [value]);
        }
    }

    public string this[int index]
    {
        get
        {
            RubyPort ruby = {|PORT001:RubyPort.Start()|};
            return ruby.Call<string>("Window", "line", [index]);
        }
    }

    public async void OnClick(object sender, EventArgs e)
    {
        try
        {
            var python = await {|PORT004:PythonPort.StartAsync()|};
            await python.CallAsync("clicks", "count");
        }
        catch (PortException)
        {
            Clicked?.Invoke(this, e);
        }
    }

    public IEnumerable<int> Lines()
    {
        var ruby = {|PORT001:RubyPort.Start()|};
        for (var line = 0; line < 3; line++)
            yield return ruby.Call<int>("Window", "line", [line]);
    }

    public async IAsyncEnumerable<string> WordsAsync()
    {
        var python = await {|PORT001:PythonPort.StartAsync()|};
        await foreach (var word in python.StreamAsync<string>("words", "all"))
            yield return word;
    }

    public async Task<int> TotalAsync(IReadOnlyList<string> files)
    {
        return await SumAsync(files);

        static async Task<int> SumAsync(IReadOnlyList<string> files)
        {
            var python = await {|PORT001:PythonPort.StartAsync()|};
            return await python.CallAsync<int>("files", "sum", [files]);
        }
    }

    public static Window operator +(Window window, string text)
    {
        var ruby = {|PORT001:RubyPort.Start()|};
        ruby.Call("Window", "add", [text]);
        return window;
    }
}
