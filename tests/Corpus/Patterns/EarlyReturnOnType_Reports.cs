// The negated type pattern returns for anything but Ruby, and what it leaves behind is Python.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        Port generator = Input.Flag("ruby") ? await scope.StartRubyAsync() : await {|PORT001:PythonPort.StartAsync()|};
        if (generator is not RubyPort jekyll)
            return;

        await jekyll.CallAsync("Jekyll", "build");
    }
}
