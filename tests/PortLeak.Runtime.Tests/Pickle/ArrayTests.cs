using System.Numerics;
using System.Numerics.Tensors;
using PortLeak.Runtime.Tests.Conversion;

namespace PortLeak.Runtime.Tests.Pickle;

/// <summary>Arrays with and without numpy. Of an array Python tells: type, element type, lengths, elements, writable.</summary>
public sealed class ArrayTests
{
    private static readonly int[,] Grid = { { 1, 2, 3 }, { 4, 5, 6 } };

    [Fact]
    public void WithoutNumpy_ArraysArriveAsMemoryviews()
    {
        using var python = CodecPeer.Python("3.12");
        Assert.SkipWhen(python.Ask<string, bool>("evaluate", "__import__('importlib.util').util.find_spec('numpy') is not None"),
            "Python 3.12 has numpy.");
        Assert.Equal("('memoryview', 'i', [2, 3], [[1, 2, 3], [4, 5, 6]], True)", Describe(python, Grid));
        Assert.Equal("('memoryview', 'd', [2], [0.5, 1.5], True)", Describe(python, Tensor.Create([0.5, 1.5])));
        Assert.Equal("('memoryview', '?', [1, 2], [[True, False]], True)", Describe(python, new[,] { { true, false } }));
        Assert.Equal("('memoryview', 'd', [1, 1, 2], [[[1.0, -2.0]]], True)",
            Describe(python, new[,] { { new Complex(1, -2) } }));
        Assert.Equal("('memoryview', 'i', [0], [], True)", Describe(python, new int[0, 3]));
        Assert.Equal(Grid, python.Ask<int[,], int[,]>("echo", Grid));
        Assert.Equal(Grid, python.Ask<int[,], object>("echo", Grid));
        var large = Enumerable.Range(0, 300_000).ToArray();
        Assert.StartsWith("('memoryview', 'i', [300000]", Describe(python, large)[..40]);
        Assert.Equal(large, python.Ask<int[], int[]>("echo", large));
        Assert.Equal(large, python.Ask<int[], List<long>>("echo", large).Select(i => (int)i));
    }

    [Fact]
    public void WithNumpy_ArraysArriveAsArraysOfTheirType()
    {
        using var python = CodecPeer.PythonAt(Pythons.RequireNumpy());
        Assert.Equal("('ndarray', 'int32', [2, 3], [[1, 2, 3], [4, 5, 6]], True)", Describe(python, Grid));
        Assert.Equal("('ndarray', 'float16', [1], [0.5], True)", Describe(python, Tensor.Create([(Half)0.5])));
        Assert.Equal("('ndarray', 'complex128', [1, 1], [[(1-2j)]], True)", Describe(python, new[,] { { new Complex(1, -2) } }));
        Assert.Equal("('ndarray', 'bool', [1, 2], [[True, False]], True)", Describe(python, new[,] { { true, false } }));
        Assert.Equal("('ndarray', 'uint64', [0, 3], [], True)", Describe(python, new ulong[0, 3]));
        var tensor = Tensor.Create([1f, 2, 3, 4, 5, 6], [3, 2]);
        Assert.Equal("('ndarray', 'float32', [3, 2], [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], True)", Describe(python, tensor));
        var part = tensor.Slice([1..3, 0..1]);
        Assert.Equal("('ndarray', 'float32', [2, 1], [[3.0], [5.0]], True)", Describe(python, part));
        var back = python.Ask<Tensor<float>, Tensor<float>>("echo", tensor);
        Assert.Equal(tensor.Lengths.ToArray(), back.Lengths.ToArray());
        Assert.Equal(tensor.ToArray(), back.ToArray());
    }

    [Fact]
    public void WithNumpy_WhatIsSentBecomesTheNaturalType()
    {
        using var python = CodecPeer.PythonAt(Pythons.RequireNumpy());
        foreach (var (expression, expected) in (ReadOnlySpan<(string, object?)>)
            [
                ("np.arange(3, dtype='int16')", new short[] { 0, 1, 2 }),
                ("np.array([[1.5]])", new[,] { { 1.5 } }),
                ("np.array([1, 2], dtype='>i4')", new[] { 1, 2 }),
                ("np.arange(6)[::2]", new long[] { 0, 2, 4 }),
                ("np.asfortranarray([[1, 2], [3, 4]])", new[,] { { 1L, 2 }, { 3, 4 } }),
                ("np.array([True])", new[] { true }),
                ("np.array([1-2j], dtype='complex64')", new[] { new Complex(1, -2) }),
                ("np.array([1.5], dtype='longdouble')", new[] { 1.5 }),
                ("np.array([0.5], dtype='float16')", new[] { (Half)0.5 }),
                ("np.array(['a', 'b'])", new List<object?> { "a", "b" }),
                ("np.array([1, 'a'], dtype=object)", new List<object?> { 1L, "a" }),
                ("np.array(['2024-02-29'], dtype='datetime64[ns]')", new List<object?> { new DateTime(2024, 2, 29) }),
                ("np.array(['2024-02-29', 'NaT'], dtype='datetime64[D]')", new List<object?> { new DateTime(2024, 2, 29), null }),
                ("np.array([90, 'NaT'], dtype='timedelta64[s]')", new List<object?> { TimeSpan.FromSeconds(90), null }),
                ("np.datetime64('NaT')", null),
                ("np.array([b'a', b'bc'])", new List<object?> { "a"u8.ToArray(), "bc"u8.ToArray() }),
                ("np.array([])", Array.Empty<double>()),
                ("np.arange(24).reshape(2, 3, 4)[:, ::-1, 1:2]", new[,,] { { { 9L }, { 5 }, { 1 } }, { { 21 }, { 17 }, { 13 } } }),
                ("np.broadcast_to(np.int8(7), (1, 2))", new[,] { { (sbyte)7, (sbyte)7 } }),
                ("np.matrix([[1, 2]])", new[,] { { 1L, 2L } }),
                ("memoryview(np.arange(4, dtype='int16'))[::2]", new short[] { 0, 2 }),
                ("memoryview(b'bytes')", "bytes"u8.ToArray()),
                ("np.array(5)", 5L),
                ("np.int8(-1)", -1L),
                ("np.uint64(2**64 - 1)", (BigInteger)ulong.MaxValue),
                ("np.float32(0.5)", 0.5),
                ("np.float64(0.1)", 0.1),
                ("np.longdouble(0.5)", 0.5),
                ("np.bool_(True)", true),
                ("np.complex64(1-2j)", new Complex(1, -2)),
                ("np.str_('a')", "a"),
                ("np.bytes_(b'a')", "a"u8.ToArray()),
                ("np.datetime64('2024-02-29T12:00')", new DateTime(2024, 2, 29, 12, 0, 0)),
                ("np.timedelta64(90, 's')", TimeSpan.FromSeconds(90)),
                ("np.zeros((2, 0))", new double[2, 0]),
                ("{'a': np.int64(1)}", new Dictionary<object, object?> { ["a"] = 1L }),
                ("np.zeros(100000)", new double[100_000]),
            ])
        {
            var actual = python.Ask<string, object?>("evaluate", $"import numpy as np\nresult = {expression}");
            Assert.Equal(expected?.GetType(), actual?.GetType());
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public void WithNumpy_ElementsAreConvertedOneByOneWhereTheTypeDiffers()
    {
        using var python = CodecPeer.PythonAt(Pythons.RequireNumpy());
        T Evaluate<T>(string expression) =>
            python.Ask<string, T>("evaluate", $"import numpy as np\nresult = {expression}");

        Assert.Equal([1, 2], Evaluate<byte[]>("np.array([1, 2], dtype='int64')"));
        Assert.Equal([1.0, 2.0], Evaluate<List<double>>("np.array([1, 2])"));
        Assert.Equal([1, 2], Evaluate<object[]>("np.array([1, 2], dtype='uint8')").Select(Convert.ToInt32));
        var error = Assert.Throws<PortConversionException>(() => Evaluate<byte[]>("np.array([1, 256])"));
        Assert.Equal("[1]: 256 does not fit byte.", error.Message);
        error = Assert.Throws<PortConversionException>(() => Evaluate<int[]>("np.zeros((2, 2))"));
        Assert.Contains("2 dimensions", error.Message);
    }

    [Theory]
    [InlineData("bool", "[True, False]")]
    [InlineData("int8", "[-1, 1]")]
    [InlineData("uint8", "[0, 255]")]
    [InlineData("int16", "[-300, 300]")]
    [InlineData("uint16", "[0, 65535]")]
    [InlineData("int32", "[-2**31, 1]")]
    [InlineData("uint32", "[0, 2**32 - 1]")]
    [InlineData("int64", "[-2**63, 1]")]
    [InlineData("uint64", "[0, 2**64 - 1]")]
    [InlineData("float16", "[0.5, np.inf]")]
    [InlineData("float32", "[0.25, -np.inf]")]
    [InlineData("float64", "[0.1, -0.0]")]
    [InlineData("complex128", "[1-2j, 0]")]
    public void WithNumpy_EveryElementType_ComesBackAsItWas(string type, string elements)
    {
        using var python = CodecPeer.PythonAt(Pythons.RequireNumpy());
        foreach (var form in new[] { "{0}", "{0}.astype({0}.dtype.newbyteorder('>'))", "np.stack([{0}, {0}], axis=1)[:, 0]" })
        {
            var expression = string.Format(null, form, $"np.array({elements}, '{type}')");
            var array = python.Ask<string, object>("evaluate", $"import numpy as np\nresult = {expression}");
            Assert.Equal(2, Assert.IsAssignableFrom<Array>(array).Length);
            Assert.Equal("True", python.Ask<(object, string), string>(
                "check", (array, $"(np.array(list(value), '{type}') == np.array({elements}, '{type}')).all()")));
        }
    }

    [Fact]
    public void WithNumpy_AnArraySharesTheMemoryThatItCameIn()
    {
        using var python = CodecPeer.PythonAt(Pythons.RequireNumpy());
        Tensor<double> tensor = Tensor.Create(new double[300_000], [300, 1000]);
        const string IsView =
            "not value.flags.owndata and type(value.base.base.obj) is bytearray "
            + "and np.shares_memory(value, np.frombuffer(value.base.base.obj)) and value.nbytes == len(value.base.base.obj)";
        Assert.Equal("True", python.Ask<(Tensor<double>, string), string>("check", (tensor, IsView)));
        Assert.Equal("True", python.Ask<(double[,], string), string>("check", (new double[100, 1000], IsView)));
    }

    [Theory]
    [InlineData("np.zeros(2, dtype=[('a', 'i4'), ('b', 'f8')])", "structured type")]
    [InlineData("np.zeros(1, dtype=[('a', 'i4')])[0]", "structured type")]
    [InlineData("np.datetime64('20000-01-01')", "beyond")]
    [InlineData("np.array(['20000-01-01'], 'datetime64[D]')", "beyond")]
    [InlineData("np.timedelta64(1, 'M')", "no fixed length")]
    [InlineData("{'a': [np.array([object()])]}", "object has no counterpart")]
    public void WithNumpy_WhatHasNoCounterpart_SaysSo(string expression, string reason)
    {
        using var python = CodecPeer.PythonAt(Pythons.RequireNumpy());
        var failure = python.Ask<string, string>(
            "failure", $"import numpy as np\nresult = {expression}");
        Assert.Contains(reason, failure, StringComparison.Ordinal);
    }

    private static string Describe<T>(CodecPeer python, T array)
    {
        var (type, element, lengths, elements, isWritable) =
            python.Ask<T, (string, string, object, object, bool)>("describe", array);
        return python.Ask<object, string>("repr", (type, element, lengths, elements, isWritable));
    }
}
