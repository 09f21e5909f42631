// The negated type pattern returns for anything but Ruby, and all of it belongs to the scope.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        Port generator = Input.Flag("ruby") ? await scope.StartRubyAsync() : await scope.StartPythonAsync();
        if (generator is not RubyPort jekyll)
            return;

        await jekyll.CallAsync("Jekyll", "build");
    }
}
