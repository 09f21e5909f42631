using System.Globalization;

namespace PortLeak.Wire;

/// <summary>How the interpreter introduces itself once it is ready to serve.</summary>
/// <param name="Language">The language that it runs.</param>
/// <param name="Version">Its version, such as <c>3.13.0</c>.</param>
/// <param name="ProcessId">Its own process id, as it sees it.</param>
/// <param name="Owner">Whom the kernel will signal when the lifeline closes: negative for a process group.</param>
/// <param name="Signal">With which signal.</param>
internal sealed record Introduction(string Language, string Version, int ProcessId, int Owner, int Signal)
{
    /// <exception cref="PortProtocolException">A field is missing, or no number.</exception>
    public static Introduction Read(ReadOnlySpan<byte> payload)
    {
        var fields = FieldText.Read(payload);
        return new(
            Text("language"), Text("version"), Number("pid"), Number("owner"), Number("signal"));

        string Text(string name) => fields[name].FirstOrDefault()
            ?? throw new PortProtocolException($"The interpreter introduced itself without the field '{name}'.");

        int Number(string name) =>
            int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new PortProtocolException($"The interpreter's '{name}' is no number: '{Text(name)}'.");
    }
}
