using System.Reflection;
using System.Security.Cryptography;

namespace PortLeak.Guests;

/// <summary>
/// The interpreter's side, on disk: written once per user and content, so that an interpreter's compiled form of it is kept
/// from one start to the next. Nobody but the user can write there.
/// </summary>
internal sealed class GuestPackage
{
    public static readonly GuestPackage Python = new("python", "portleak-guest.py");
    public static readonly GuestPackage Ruby = new("ruby", "portleak-guest.rb");

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly string Remedy = OperatingSystem.IsWindows()
        ? "Let the program write to its LocalApplicationData folder or to the one that TMP names."
        : "Let XDG_CACHE_HOME, HOME or TMPDIR name a directory that the program may write to.";

    private readonly Lazy<string> _directory;
    private readonly string _entry;

    private GuestPackage(string language, string entry)
    {
        _entry = entry;
        _directory = new(() => Place(language), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The file that the interpreter is to run.</summary>
    /// <exception cref="PortStartException">It could be written nowhere.</exception>
    public string EntryPoint => Path.Combine(Directory, _entry);

    /// <summary>The directory of the package; written when it is asked for first.</summary>
    public string Directory => _directory.Value;

    private static string Place(string language)
    {
        var files = Files(language);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name + "\0" + content.Length + "\0"));
            hash.AppendData(content);
        }

        var version = $"{language}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}";
        var refusals = new List<Exception>();
        foreach (var root in Roots())
        {
            try
            {
                return Write(Path.Combine(root, version), files);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                refusals.Add(error);
            }
        }

        try
        {
            // Nothing is shared with another process there, and nothing is compiled twice by this one.
            var temporary = System.IO.Directory.CreateTempSubdirectory("portleak-").FullName;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(temporary);
            return Write(Path.Combine(temporary, version), files);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            refusals.Add(error);
            var tried = string.Join(Environment.NewLine, refusals.Select(refusal => $"  {refusal.Message}"));
            throw new PortStartException(
                $"""
                The interpreter's side of the library could not be written to disk. What was tried:
                {tried}
                {Remedy}
                """,
                new AggregateException(refusals));
        }
    }

    private static IEnumerable<string> Roots()
    {
        if (OperatingSystem.IsWindows())
        {
            yield return Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "portleak");
            yield break;
        }

        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache))
            yield return Path.Combine(cache, "portleak");
        else if (Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home && System.IO.Directory.Exists(home))
            yield return Path.Combine(home, ".cache", "portleak");
    }

    private static string Write(string directory, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        Own(Path.GetDirectoryName(directory)!);
        Own(directory);
        foreach (var (name, content) in files)
        {
            var path = Path.Combine(directory, name);
            if (Holds(path, content))
                continue;
            CreateDirectory(Path.GetDirectoryName(path)!);
            // Another process may write the same file: each sees a whole one.
            var draft = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(draft, content);
            File.Move(draft, path, overwrite: true);
        }

        return directory;
    }

    private static void Own(string directory)
    {
        CreateDirectory(directory);
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(directory, OwnerOnly);
    }

    private static void CreateDirectory(string directory)
    {
        if (OperatingSystem.IsWindows())
            System.IO.Directory.CreateDirectory(directory);
        else
            System.IO.Directory.CreateDirectory(directory, OwnerOnly);
    }

    private static bool Holds(string path, byte[] content) =>
        File.Exists(path) && new FileInfo(path).Length == content.Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    private static void Remove(string directory)
    {
        try
        {
            System.IO.Directory.Delete(directory, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It is temporary, and the program ends.
        }
    }

    private static List<(string Name, byte[] Content)> Files(string language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"guests/{language}/";
        var files = new List<(string, byte[])>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            files.Add((name[prefix.Length..], content));
        }

        return files;
    }
}
