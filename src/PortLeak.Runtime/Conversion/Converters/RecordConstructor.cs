using System.Reflection;

namespace PortLeak.Conversion.Converters;

/// <summary>Which constructor a record is built with.</summary>
internal static class RecordConstructor
{
    /// <summary>
    /// The one without parameters, otherwise the longest whose parameters can all be told apart by name. A struct
    /// prefers the latter where every parameter is one of its members.
    /// </summary>
    public static ConstructorInfo? Choose(Type type)
    {
        if (type.IsAbstract)
            return null;
        var constructors = type.GetConstructors();
        var longest = constructors
            .Where(constructor => IsUsable(type, constructor))
            .MaxBy(constructor => constructor.GetParameters().Length);
        if (type.IsValueType)
            return longest;
        return constructors.FirstOrDefault(constructor => constructor.GetParameters().Length == 0) ?? longest;
    }

    private static bool IsUsable(Type type, ConstructorInfo constructor)
    {
        var members = RecordMembers.Of(type);
        return constructor.GetParameters().All(parameter =>
            !RecordMembers.IsOpaque(parameter.ParameterType)
            && members.Any(m => string.Equals(m.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)));
    }
}
