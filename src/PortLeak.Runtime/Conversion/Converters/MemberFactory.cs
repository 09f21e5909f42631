using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PortLeak.Conversion.Converters;

/// <summary>Makes the members of a record type from its declaration.</summary>
internal sealed class MemberFactory<TOwner>(ConverterRegistry registry)
{
    private static readonly MethodInfo CreateMethod =
        typeof(MemberFactory<TOwner>).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly NullabilityInfoContext _nullability = new();

    public Member<TOwner> ForReading(MemberInfo member) => Make(member.Name, TypeOf(member), getter: member);

    public Member<TOwner> ForSetting(MemberInfo member) => Make(
        member.Name,
        TypeOf(member),
        setter: member,
        refusesNull: RefusesNull(member),
        isOptional: !member.IsDefined(typeof(RequiredMemberAttribute)));

    public Member<TOwner> ForArgument(ParameterInfo parameter)
    {
        var refusesNull = _nullability.Create(parameter).WriteState == NullabilityState.NotNull;
        return Make(
            parameter.Name!,
            parameter.ParameterType,
            refusesNull: refusesNull,
            isOptional: parameter.HasDefaultValue,
            defaultValue: parameter.HasDefaultValue ? parameter.DefaultValue : null);
    }

    private Member<TOwner> Make(
        string name,
        Type type,
        MemberInfo? getter = null,
        MemberInfo? setter = null,
        bool refusesNull = false,
        bool isOptional = false,
        object? defaultValue = null) =>
        (Member<TOwner>)CreateMethod.MakeGenericMethod(type).Invoke(
            this, [name, getter, setter, refusesNull, isOptional, defaultValue])!;

    private Member<TOwner> Create<T>(
        string name, MemberInfo? getter, MemberInfo? setter, bool refusesNull, bool isOptional, object? defaultValue) =>
        new Member<TOwner, T>(registry)
        {
            Name = JsonNamingPolicy.SnakeCaseLower.ConvertName(name),
            Access = "." + name,
            Getter = getter is null ? null : Accessors.Getter<TOwner, T>([getter]),
            Setter = setter is null ? null : Accessors.Setter<TOwner, T>(setter),
            RefusesNull = refusesNull && !typeof(T).IsValueType,
            IsOptional = isOptional,
            Default = defaultValue is T value ? value : default!,
        };

    private bool RefusesNull(MemberInfo member) => NullabilityState.NotNull == (member switch
    {
        PropertyInfo property => _nullability.Create(property).WriteState,
        FieldInfo field => _nullability.Create(field).WriteState,
        _ => NullabilityState.Unknown,
    });

    private static Type TypeOf(MemberInfo member) =>
        member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
}
