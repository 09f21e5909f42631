using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;

namespace PortLeak.Conversion.Converters;

/// <summary>The public members of a record type that hold its data.</summary>
internal static class RecordMembers
{
    /// <summary>Properties and fields in the order of their declaration, those of base types first.</summary>
    public static ImmutableArray<MemberInfo> Of(Type type)
    {
        var members = new List<MemberInfo>();
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level == typeof(object) || level == typeof(ValueType))
                break;
            members.InsertRange(0, level
                .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(IsData)
                .Where(member => members.All(known => known.Name != member.Name)));
        }

        return [.. members];
    }

    public static bool IsReadable(MemberInfo member) =>
        member is FieldInfo or PropertyInfo { GetMethod.IsPublic: true };

    public static bool IsSettable(MemberInfo member) =>
        member is FieldInfo { IsInitOnly: false } || member is PropertyInfo { CanWrite: true };

    /// <summary>Whether values of a type cannot be kept, so that none can be read or written.</summary>
    public static bool IsOpaque(Type type) => type.IsByRef || type.IsByRefLike || type.IsPointer;

    private static bool IsData(MemberInfo member) => member switch
    {
        _ when member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always } => false,
        FieldInfo field => !IsOpaque(field.FieldType),
        PropertyInfo property => property.GetIndexParameters().Length == 0 && !IsOpaque(property.PropertyType),
        _ => false,
    };
}
