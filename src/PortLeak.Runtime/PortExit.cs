namespace PortLeak;

/// <summary>How a port ended.</summary>
/// <param name="Reason">What ended it.</param>
/// <param name="ExitCode">The exit code of the process that the port started; <see langword="null"/> if a signal ended
/// it.</param>
/// <param name="Signal">The number of the signal that ended the process; <see langword="null"/> if it exited. An exit
/// code above 128 cannot be told from the signal that shells report with it, and is taken for the signal.</param>
/// <param name="StandardError">The end of what the interpreter wrote to its standard error: at most 16 KiB.</param>
public sealed record PortExit(PortExitReason Reason, int? ExitCode, int? Signal, string StandardError)
{
    /// <summary>One sentence for a log or an exception's message, without <see cref="StandardError"/>.</summary>
    public override string ToString()
    {
        var how = Signal is { } signal ? $"was ended by {SignalName(signal)}" : $"exited with code {ExitCode}";
        return Reason switch
        {
            PortExitReason.Stopped => $"The interpreter was stopped and {how}.",
            PortExitReason.Killed => $"The port was killed: the interpreter {how}.",
            PortExitReason.OwnerEnded => $"The port's owner ended: the interpreter {how}.",
            PortExitReason.Collected => $"The port was dropped without being stopped: the interpreter {how}.",
            PortExitReason.Unresponsive => $"An interrupted call did not yield: the interpreter {how}.",
            PortExitReason.ProtocolBroken => $"The interpreter broke the protocol: it {how}.",
            PortExitReason.NotStarted => "The interpreter did not start.",
            _ => $"The interpreter {how}.",
        };
    }

    private static string SignalName(int signal) => signal switch
    {
        1 => "SIGHUP",
        2 => "SIGINT",
        3 => "SIGQUIT",
        4 => "SIGILL",
        6 => "SIGABRT",
        7 => "SIGBUS",
        8 => "SIGFPE",
        9 => "SIGKILL",
        11 => "SIGSEGV",
        13 => "SIGPIPE",
        15 => "SIGTERM",
        _ => $"signal {signal}",
    };
}
