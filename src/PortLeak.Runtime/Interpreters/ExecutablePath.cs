namespace PortLeak.Interpreters;

/// <summary>Finds executables the way a shell does.</summary>
internal static class ExecutablePath
{
    /// <summary>The first file of this name in a directory of <c>PATH</c> that may be executed.</summary>
    public static string? Find(string name, string? path)
    {
        foreach (var directory in (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var candidate = Path.Combine(directory, name);
            if (IsExecutable(candidate))
                return Path.GetFullPath(candidate);
        }

        return null;
    }

    /// <summary>Why a path cannot be executed; <see langword="null"/> if it can.</summary>
    public static string? WhyNot(string path)
    {
        if (Directory.Exists(path))
            return "is a directory";
        if (!File.Exists(path))
            return "does not exist";
        return IsExecutable(path) ? null : "is not executable";
    }

    private static bool IsExecutable(string path)
    {
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return File.Exists(path)
            && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Execute) != 0);
    }
}
