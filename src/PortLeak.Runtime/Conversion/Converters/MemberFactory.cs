using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PortLeak.Conversion.Converters;

/// <summary>Makes the members of a record type from its declaration.</summary>
internal sealed class MemberFactory<TOwner>(ConverterRegistry registry)
{
    private static readonly MethodInfo CreateMethod =
        typeof(MemberFactory<TOwner>).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly NullabilityInfoContext _nullability = new();

    public Member<TOwner> ForReading(MemberInfo member) =>
        Make(member.Name, NameOf(member), TypeOf(member), getter: member);

    public Member<TOwner> ForSetting(MemberInfo member) => Make(
        member.Name,
        NameOf(member),
        TypeOf(member),
        setter: member,
        refusesNull: RefusesNull(member),
        isOptional: !member.IsDefined(typeof(RequiredMemberAttribute)));

    /// <param name="parameter">The parameter.</param>
    /// <param name="member">The member that it sets.</param>
    public Member<TOwner> ForArgument(ParameterInfo parameter, MemberInfo? member)
    {
        var refusesNull = _nullability.Create(parameter).WriteState == NullabilityState.NotNull;
        return Make(
            parameter.Name!,
            member is null ? SnakeCase(parameter.Name!) : NameOf(member),
            parameter.ParameterType,
            refusesNull: refusesNull,
            isOptional: parameter.HasDefaultValue,
            defaultValue: parameter.HasDefaultValue ? parameter.DefaultValue : null);
    }

    private Member<TOwner> Make(
        string access,
        string name,
        Type type,
        MemberInfo? getter = null,
        MemberInfo? setter = null,
        bool refusesNull = false,
        bool isOptional = false,
        object? defaultValue = null) =>
        (Member<TOwner>)CreateMethod.MakeGenericMethod(type).Invoke(
            this, [access, name, getter, setter, refusesNull, isOptional, defaultValue])!;

    private Member<TOwner> Create<T>(
        string access,
        string name,
        MemberInfo? getter,
        MemberInfo? setter,
        bool refusesNull,
        bool isOptional,
        object? defaultValue) =>
        new Member<TOwner, T>(registry)
        {
            Name = name,
            Access = "." + access,
            Getter = getter is null ? null : Accessors.Getter<TOwner, T>([getter]),
            Setter = setter is null ? null : Accessors.Setter<TOwner, T>(setter),
            RefusesNull = refusesNull && !typeof(T).IsValueType,
            IsOptional = isOptional,
            Default = defaultValue is T value ? value : default!,
        };

    // What a type says about itself for JSON holds here too.
    private static string NameOf(MemberInfo member) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? SnakeCase(member.Name);

    private static string SnakeCase(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private bool RefusesNull(MemberInfo member) => NullabilityState.NotNull == (member switch
    {
        PropertyInfo property => _nullability.Create(property).WriteState,
        FieldInfo field => _nullability.Create(field).WriteState,
        _ => NullabilityState.Unknown,
    });

    private static Type TypeOf(MemberInfo member) =>
        member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
}
