using System.Collections;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using PortLeak.Conversion.Converters;

namespace PortLeak.Conversion;

/// <summary>Which converter a type gets: the conversion table, from the particular to the general.</summary>
internal static class ConverterFactory
{
    private const string Advice = "send its data, or register an IPortConverter for it.";

    /// <summary>Never fails: a type without a counterpart gets a converter that says so when a value is met.</summary>
    public static Converter Create(Type type, ConverterRegistry registry) =>
        Registered(type, registry)
        ?? Scalar(type, registry)
        ?? Standard(type)
        ?? Function(type)
        ?? Wrapped(type, registry)
        ?? Dictionary(type, registry)
        ?? Sequence(type, registry)
        ?? Items(type)
        ?? Record(type, registry);

    // The type itself is in the registry already; this is for the types derived from it.
    private static Converter? Registered(Type type, ConverterRegistry registry) =>
        registry.RegisteredFor(type) is { } converter ? New(typeof(DerivedConverter<>), [type], converter) : null;

    private static Converter? Scalar(Type type, ConverterRegistry registry) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.Boolean => new BooleanConverter(),
        TypeCode.Char => new CharConverter(),
        TypeCode.SByte => new IntegerConverter<sbyte>(),
        TypeCode.Byte => new IntegerConverter<byte>(),
        TypeCode.Int16 => new IntegerConverter<short>(),
        TypeCode.UInt16 => new IntegerConverter<ushort>(),
        TypeCode.Int32 => new IntegerConverter<int>(),
        TypeCode.UInt32 => new IntegerConverter<uint>(),
        TypeCode.Int64 => new IntegerConverter<long>(),
        TypeCode.UInt64 => new IntegerConverter<ulong>(),
        TypeCode.Single => new FloatConverter<float>(),
        TypeCode.Double => new FloatConverter<double>(),
        TypeCode.String => new StringConverter(),
        _ when type == typeof(object) => new ObjectConverter(registry),
        _ when type == typeof(Int128) => new IntegerConverter<Int128>(),
        _ when type == typeof(UInt128) => new IntegerConverter<UInt128>(),
        _ when type == typeof(nint) => new IntegerConverter<nint>(),
        _ when type == typeof(nuint) => new IntegerConverter<nuint>(),
        _ when type == typeof(BigInteger) => new BigIntegerConverter(),
        _ when type == typeof(Half) => new FloatConverter<Half>(),
        _ when type == typeof(byte[]) => new BytesConverter(registry),
        _ when type == typeof(ReadOnlyMemory<byte>) =>
            new MemoryConverter<ReadOnlyMemory<byte>>(memory => memory, memory => memory),
        _ when type == typeof(Memory<byte>) =>
            new MemoryConverter<Memory<byte>>(memory => memory, memory => memory.ToArray()),
        _ when type == typeof(ArraySegment<byte>) =>
            new MemoryConverter<ArraySegment<byte>>(segment => segment, memory => memory.ToArray()),
        _ => null,
    };

    // Types of the standard libraries, on both sides.
    private static Converter? Standard(Type type) => type switch
    {
        _ when type == typeof(decimal) => new DecimalConverter(),
        _ when type == typeof(Complex) => new ComplexConverter(),
        _ when type == typeof(DateTime) => new DateTimeConverter(),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffsetConverter(),
        _ when type == typeof(DateOnly) => new DateOnlyConverter(),
        _ when type == typeof(TimeOnly) => new TimeOnlyConverter(),
        _ when type == typeof(TimeSpan) => new TimeSpanConverter(),
        _ when type == typeof(Guid) => new GuidConverter(),
        _ when type == typeof(PortObject) => new PortObjectConverter(),
        _ when type == typeof(Uri) => new UriConverter(),
        _ when type.IsEnum => New(typeof(EnumConverter<>), [type]),
        _ => null,
    };

    private static Converter? Function(Type type) => typeof(Delegate).IsAssignableFrom(type)
        ? New(typeof(ExportConverter<>), [type], "portleak.function", "ask for PortObject.")
        : null;

    private static Converter? Items(Type type) => Implementation(type, typeof(IAsyncEnumerable<>)) is not null
        ? New(typeof(ExportConverter<>), [type], "portleak.items", "read it with StreamAsync.")
        : null;

    private static Converter? Wrapped(Type type, ConverterRegistry registry)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return New(typeof(NullableConverter<>), [underlying], registry);
        if (type == typeof(TupleValue) || type == typeof(ITuple))
            return New(typeof(TupleValueConverter<>), [type], registry);
        if (IsTuple(type))
            return New(typeof(TupleConverter<>), [type], registry);
        if (type.IsSZArray && Entry(type.GetElementType()!) is { } entry)
            return Map(type, entry, registry);
        if (type.IsSZArray)
            return New(typeof(ArrayConverter<>), [type.GetElementType()!], registry);
        if (type.IsArray)
            return New(typeof(GridConverter<,>), [type, type.GetElementType()!], registry);
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Tensor<>)
            ? New(typeof(TensorConverter<>), type.GetGenericArguments(), registry)
            : null;
    }

    private static Converter? Dictionary(Type type, ConverterRegistry registry)
    {
        var found = Implementation(type, typeof(IDictionary<,>))
            ?? Implementation(type, typeof(IReadOnlyDictionary<,>));
        if (found is null)
            return null;
        var entry = found.GetGenericArguments();
        return type.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(entry))
            ? New(typeof(DictionaryConverter<,,>), [type, .. entry], registry)
            : Map(type, entry, registry);
    }

    private static Converter? Sequence(Type type, ConverterRegistry registry)
    {
        if (Implementation(type, typeof(IEnumerable<>)) is not { } found)
        {
            return typeof(IEnumerable).IsAssignableFrom(type)
                ? New(typeof(UntypedSequenceConverter<>), [type], registry)
                : null;
        }

        var item = found.GetGenericArguments()[0];
        if (Entry(item) is { } entry)
            return Map(type, entry, registry);
        if (type.IsAssignableFrom(typeof(List<>).MakeGenericType(item)))
            return New(typeof(ListConverter<,>), [type, item], registry);
        var builder = Activator.CreateInstance(typeof(CollectionBuilder<,>).MakeGenericType(type, item))!;
        return New(typeof(CollectionConverter<,>), [type, item], registry, builder);
    }

    private static Converter Map(Type type, Type[] entry, ConverterRegistry registry)
    {
        var builder = Activator.CreateInstance(typeof(MapBuilder<,,>).MakeGenericType([type, .. entry]))!;
        return New(typeof(MapConverter<,,>), [type, .. entry], registry, builder);
    }

    private static Type[]? Entry(Type item) =>
        item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? item.GetGenericArguments()
            : null;

    private static Converter Record(Type type, ConverterRegistry registry)
    {
        if (!IsRecord(type))
            return New(typeof(UnsupportedConverter<>), [type], registry, IsAwaitable(type) ? "await it first." : Advice);
        var shape = Activator.CreateInstance(typeof(RecordShape<>).MakeGenericType(type), registry)!;
        return New(typeof(RecordConverter<>), [type], registry, shape);
    }

    // Types of the platform without a row of their own (streams, tasks) are no data.
    private static bool IsRecord(Type type) =>
        !type.IsInterface && !type.IsPointer && !type.IsByRefLike && !type.IsEnum
        && !typeof(IEnumerable).IsAssignableFrom(type)
        && type.Assembly != typeof(object).Assembly
        && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;

    private static bool IsAwaitable(Type type) =>
        typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask)
        || type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>);

    private static Type? Implementation(Type type, Type definition) =>
        type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() == definition
            ? type
            : type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);

    private static bool IsTuple(Type type) =>
        type == typeof(ValueTuple)
        || IsGenericOf(type, "System.ValueTuple`")
        || IsGenericOf(type, "System.Tuple`");

    private static bool IsGenericOf(Type type, string prefix) =>
        type.IsGenericType && type.FullName!.StartsWith(prefix, StringComparison.Ordinal);

    private static Converter New(Type definition, Type[] arguments, params object[] parameters) =>
        (Converter)Activator.CreateInstance(definition.MakeGenericType(arguments), parameters)!;
}
