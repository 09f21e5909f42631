using System.Linq.Expressions;
using System.Reflection;

namespace PortLeak.Conversion.Converters;

/// <summary>Compiles access to members, once per type: no reflection per value.</summary>
internal static class Accessors
{
    public static RefGetter<TOwner, T> Getter<TOwner, T>(MemberInfo[] path)
    {
        var owner = Expression.Parameter(typeof(TOwner).MakeByRefType());
        return Expression.Lambda<RefGetter<TOwner, T>>(Access(owner, path), owner).Compile();
    }

    public static RefSetter<TOwner, T> Setter<TOwner, T>(MemberInfo member)
    {
        var owner = Expression.Parameter(typeof(TOwner).MakeByRefType());
        var value = Expression.Parameter(typeof(T));
        Expression assignment = Expression.Assign(Access(owner, [member]), value);
        return Expression.Lambda<RefSetter<TOwner, T>>(assignment, owner, value).Compile();
    }

    /// <summary>A call that makes the owner from its arguments, each in the slot of its number.</summary>
    public static Func<Slot[], TOwner> Constructor<TOwner>(Func<Func<int, Type, Expression>, Expression> build)
    {
        var slots = Expression.Parameter(typeof(Slot[]));
        var body = build((index, type) => Expression.Field(
            Expression.Convert(
                Expression.ArrayIndex(slots, Expression.Constant(index)), typeof(Slot<>).MakeGenericType(type)),
            nameof(Slot<>.Value)));
        return Expression.Lambda<Func<Slot[], TOwner>>(body, slots).Compile();
    }

    private static Expression Access(Expression owner, MemberInfo[] path)
    {
        foreach (var member in path)
            owner = Expression.MakeMemberAccess(owner, member);
        return owner;
    }
}
