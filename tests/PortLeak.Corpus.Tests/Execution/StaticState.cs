using System.Reflection;
using System.Runtime.CompilerServices;

namespace PortLeak.Corpus.Tests.Execution;

/// <summary>The static fields of a case: what they hold lives as long as the process, and each run is a process.</summary>
internal sealed class StaticState
{
    private readonly List<FieldInfo> _fields;
    private readonly List<ConstructorInfo> _initializers;

    public StaticState(Assembly assembly)
    {
        // What the compiler keeps in types of its own (cached delegates) has no state.
        var types = assembly.GetTypes().Where(type => !type.ContainsGenericParameters && type.Name[0] is not '<').ToList();
        _fields = [.. types
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsLiteral)];
        _initializers = [.. types.Select(type => type.TypeInitializer).OfType<ConstructorInfo>()];

        // The runtime runs an initializer once and we run it again: the first time must not be in the middle of a run.
        foreach (var initializer in _initializers)
            RuntimeHelpers.RunClassConstructor(initializer.DeclaringType!.TypeHandle);
    }

    public IEnumerable<object> Roots => _fields.Select(f => f.GetValue(null)).OfType<object>();

    // Invoking an initializer by reflection does nothing the second time.
    private static unsafe void Run(ConstructorInfo initializer)
        => ((delegate*<void>)initializer.MethodHandle.GetFunctionPointer())();

    /// <summary>Makes every static field what it is when a process begins.</summary>
    public void Reset()
    {
        foreach (var field in _fields)
            field.SetValue(null, field.FieldType.IsValueType ? RuntimeHelpers.GetUninitializedObject(field.FieldType) : null);
        foreach (var initializer in _initializers)
            Run(initializer);
    }
}
