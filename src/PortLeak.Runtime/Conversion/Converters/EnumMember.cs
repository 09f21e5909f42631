namespace PortLeak.Conversion.Converters;

/// <summary>
/// An enum member as the interpreter sent it: its name, its value, and which of them it naturally is.
/// </summary>
internal static class EnumMember
{
    /// <summary>
    /// The value where the enum is itself one of strings (Python's <c>StrEnum</c>), otherwise the name.
    /// </summary>
    public static string AsText(ref ValueReader reader, in Cell cell)
    {
        var member = reader.Items(cell);
        var isItsValue = member[2].Boolean && member[1].Kind == ValueKind.Text;
        return reader.Text(member[isItsValue ? 1 : 0]);
    }
}
