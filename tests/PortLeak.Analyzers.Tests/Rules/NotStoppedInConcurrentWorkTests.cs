namespace PortLeak.Analyzers.Tests.Rules;

/// <summary>PORT004: what runs many times at once leaks once for each item, whatever the way.</summary>
public sealed class NotStoppedInConcurrentWorkTests
{
    [Theory]
    [InlineData("await Task.Run(async () => { BODY });")]
    [InlineData("await await Task.Factory.StartNew(async () => { BODY });")]
    [InlineData("await Parallel.ForEachAsync(Input.Items(), async (item, token) => { BODY });")]
    [InlineData("await Parallel.ForAsync(0, 8, async (index, token) => { BODY });")]
    [InlineData("await Task.WhenAll(Input.Items().Select(async item => { BODY }));")]
    [InlineData("ThreadPool.QueueUserWorkItem(async _ => { BODY });")]
    [InlineData("using var timer = new Timer(async _ => { BODY }, null, 0, 1000);")]
    [InlineData("async void Handle() { BODY } Handle();")]
    public async Task EveryContext_ReportsWithoutAStop_AndDoesNotReportWithOne(string program)
    {
        await Verifier.BodyAsync(program.Replace("BODY", """
            var python = await {|PORT004:PythonPort.StartAsync()|};
            await python.CallAsync("module", "function");
            """, StringComparison.Ordinal));
        await Verifier.BodyAsync(program.Replace("BODY", """
            await using var python = await PythonPort.StartAsync();
            await python.CallAsync("module", "function");
            """, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Parallel.ForEach(Input.Items(), item => { BODY });")]
    [InlineData("Parallel.For(0, 8, index => { BODY });")]
    [InlineData("Parallel.Invoke(() => { BODY }, () => { });")]
    [InlineData("Input.Items().AsParallel().ForAll(item => { BODY });")]
    [InlineData("new Thread(() => { BODY }).Start();")]
    public async Task EverySynchronousContext_ReportsWithoutAStop_AndDoesNotReportWithOne(string program)
    {
        await Verifier.BodyAsync(program.Replace("BODY", """
            var python = {|PORT004:PythonPort.Start()|};
            python.Call<int>("module", "function");
            """, StringComparison.Ordinal));
        await Verifier.BodyAsync(program.Replace("BODY", """
            using var python = PythonPort.Start();
            python.Call<int>("module", "function");
            """, StringComparison.Ordinal));
    }

    [Fact]
    public Task StopMissedByAnExceptionOnly_ReportsAllTheSame() => Verifier.BodyAsync("""
        await Task.Run(async () =>
        {
            var python = await {|PORT004:PythonPort.StartAsync()|};
            await python.CallAsync("module", "function");
            await python.StopAsync();
        });
        """);

    [Fact]
    public Task NamedFunctionAsTheWork_Reports() => Verifier.BodyAsync("""
        await Task.WhenAll(Input.Items().Select(WorkAsync));

        static async Task WorkAsync(string item)
        {
            var python = await {|PORT004:PythonPort.StartAsync()|};
            await python.CallAsync("module", item);
        }
        """);
}
