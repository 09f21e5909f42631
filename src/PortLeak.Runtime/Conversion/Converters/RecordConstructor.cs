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
        ConstructorInfo[] constructors = type.GetConstructors();
        ConstructorInfo? longest = constructors
            .Where(constructor => IsUsable(type, constructor))
            .MaxBy(constructor => constructor.GetParameters().Length);
        if (type.IsValueType)
            return longest;
        return constructors.FirstOrDefault(constructor => constructor.GetParameters().Length == 0) ?? longest;
    }

    private static bool IsUsable(Type type, ConstructorInfo constructor)
    {
        ParameterInfo[] parameters = constructor.GetParameters();
        if (parameters.Any(p => p.Name is null || p.ParameterType.IsByRef || p.ParameterType.IsByRefLike || p.ParameterType.IsPointer))
            return false;
        return parameters.All(p => RecordMembers.Of(type).Any(
            member => string.Equals(member.Name, p.Name, StringComparison.OrdinalIgnoreCase)));
    }
}
