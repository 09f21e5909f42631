using System.Numerics;
using System.Numerics.Tensors;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>Arrays and scalars of numpy through a port, in each version of Python that has numpy.</summary>
public sealed class NumpyTests
{
    public static TheoryData<string> Versions => PythonTypeTests.Versions;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Versions))]
    public async Task Arrays_ArriveAsArrays_AndComeBack(string version)
    {
        await using var python = await StartAsync(version);
        await NameAsync(python);
        var tensor = Tensor.Create(Enumerable.Range(0, 300_000).Select(n => n / 2.0).ToArray(), [300, 1000]);

        var doubled = await python.CallAsync<Tensor<double>>("arrays", "double", [tensor], Token);
        var transposed = await python.CallAsync<int[,]>("arrays", "transposed", [new[,] { { 1, 2, 3 }, { 4, 5, 6 } }], Token);
        var large = await python.CallAsync<float[]>("arrays", "double", [Enumerable.Repeat(1.5f, 300_000).ToArray()], Token);

        Assert.Equal(tensor.Lengths.ToArray(), doubled.Lengths.ToArray());
        Assert.Equal(tensor.ToArray().Select(n => n * 2), doubled.ToArray());
        Assert.Equal(new[,] { { 1, 4 }, { 2, 5 }, { 3, 6 } }, transposed);
        Assert.Equal(Enumerable.Repeat(3f, 300_000), large);
        Assert.True(await python.CallAsync<bool>("arrays", "is_a_view", [tensor], Token), "The array was copied.");
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Versions))]
    public async Task Scalars_AreTheirPlainCounterparts(string version)
    {
        await using var python = await StartAsync(version);
        await NameAsync(python);

        var scalars = await python.CallAsync<object?[]>("arrays", "scalars", [], Token);

        Assert.Equal(
            [
                0.5, double.NaN, -1L, (BigInteger)ulong.MaxValue, true, "text", "bytes"u8.ToArray(), new Complex(1, -2),
                new DateTime(2024, 2, 29, 12, 30, 0), TimeSpan.FromSeconds(90),
            ],
            scalars);
    }

    private static Task<PythonPort> StartAsync(string version) =>
        Pythons.StartAsync(options => options.Executable = Pythons.RequireNumpy(version));

    private static async Task NameAsync(PythonPort python) => TestContext.Current.TestOutputHelper?.WriteLine(
        $"numpy {await python.CallAsync<string>("arrays", "version", [], Token)} of Python {python.InterpreterVersion}");
}
