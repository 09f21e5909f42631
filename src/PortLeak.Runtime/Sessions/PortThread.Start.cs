using System.ComponentModel;
using System.Diagnostics;
using PortLeak.Diagnostics;
using PortLeak.Lifetime;
using PortLeak.Wire;

namespace PortLeak.Sessions;

internal sealed partial class PortThread
{
    private string? _refusal;
    private bool _late;
    private CancellationToken _cancelled;

    /// <summary>Starts an interpreter; completes once it serves.</summary>
    /// <exception cref="PortStartException">It did not come to serve, and what was started has ended.</exception>
    /// <exception cref="OperationCanceledException">The start was cancelled, and what was started has ended.</exception>
    public static async Task<PortThread> StartAsync(GuestLaunch launch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var port = Begin(launch);
        await using (cancellationToken.UnsafeRegister(Cancel, port).ConfigureAwait(false))
            return await port.Started.ConfigureAwait(false);
    }

    /// <summary>The blocking twin of <see cref="StartAsync"/>.</summary>
    public static PortThread Start(GuestLaunch launch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var port = Begin(launch);
        using (cancellationToken.UnsafeRegister(Cancel, port))
            return port.Started.GetAwaiter().GetResult();
    }

    /// <summary>Begins to start an interpreter; <see cref="Started"/> tells how that ended.</summary>
    public static PortThread Begin(GuestLaunch launch)
    {
        var port = new PortThread(launch);
        var thread = new Thread(static port => ((PortThread)port!).Run(), StackSize)
        {
            IsBackground = true,
            Name = "PortLeak",
        };
        thread.Start(port);
        return port;
    }

    private static void Cancel(object? port, CancellationToken cancellationToken) =>
        ((PortThread)port!).CancelStart(cancellationToken);

    /// <summary>Ends a start that nobody wants any more.</summary>
    private void CancelStart(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_state != PortState.Starting)
                return;
            _cancelled = cancellationToken;
            _cutAt = 0;
        }

        Channel?.Wake();
    }

    private bool TryStart()
    {
        try
        {
            _guest = GuestProcess.Start(_launch.Command, _launch.Settings.Containment);
        }
        catch (PortStartException error)
        {
            FailStart(error);
            return false;
        }
        catch (Exception error) when (error is Win32Exception or IOException or InvalidOperationException)
        {
            FailStart(new PortStartException(
                $"The interpreter could not be started: {error.Message} ({_launch.Command})", error)
            {
                Command = _launch.Command.ToString(),
            });
            return false;
        }

        Session = new PortSession(_guest.Channel, _launch.Codec, _launch.Settings.MaxMessageBytes, StopGracePeriod)
        {
            Introduced = Welcome,
            Refused = reason => _refusal = reason,
            Answered = Take,
            Faulted = Fault,
            GaveUp = GiveUp,
            CalledBack = RunHandler,
            Exporting = Export,
            Taking = TakeObject,
            Released = Release,
            Logged = record => _output.Post(new(PortOutputStream.Log, record.Text, record.Level, record.Logger)),
            Received = message => _messages.Writer.TryWrite(message),
        };
        CutWithin(_launch.Settings.StartTimeout);
        // The interpreter takes its lifeline over only after this, so the host's arming cannot undo its own.
        Session.Greet(new Hello(
            _guest.Descriptors.Lifeline,
            _guest.Descriptors.Output,
            _guest.Descriptors.Interrupts,
            _guest.GuestOwnsLifeline,
            _launch.Settings.MaxMessageBytes,
            _launch.Settings.MaxConcurrentCalls,
            _output.TakesRecords,
            _launch.Settings.ModulePaths));
        return true;
    }

    private void Welcome(Introduction guest)
    {
        const int Kill = 9;
        if (guest.Signal != Kill || (_guest.GuestOwnsLifeline && guest.Owner != -guest.ProcessId))
        {
            _refusal = $"its lifeline is armed for {guest.Owner} with signal {guest.Signal}, not for its own group";
            _guest.Lifeline.Cut();
            return;
        }

        var interpreter = _guest.InterpreterId(guest.ProcessId);
        if (interpreter != _guest.ProcessId)
        {
            // Somebody stands between, such as "uv run": it must not be left behind either.
            if (_guest.GuestOwnsLifeline)
                _guest.Lifeline.ArmWrapper(_guest.ProcessId);
            _guest.Channel.WatchBehind(interpreter);
        }

        lock (_gate)
        {
            if (_state != PortState.Starting || _cancelled.IsCancellationRequested)
                return;
            ProcessId = interpreter;
            InterpreterVersion = guest.Version;
            _cutAt = long.MaxValue;
            _state = PortState.Running;
            PortCounts.Process.CountStart(_launch.Language);
        }

        MeasureStart(null);
        _started.TrySetResult(this);
    }

    private void MeasureStart(Exception? error)
    {
        var tags = new TagList { { Attributes.Language, Attributes.OfLanguage(_launch.Language) } };
        if (error is not null)
            tags.Add(Attributes.ErrorType, Attributes.Of(error));
        Telemetry.StartDuration.Record(Stopwatch.GetElapsedTime(_begunAt).TotalSeconds, tags);
    }

    private void FailStart(ExitStatus status)
    {
        if (_cancelled.IsCancellationRequested)
        {
            _started.TrySetCanceled(_cancelled);
            EndUnstarted(new PortExit(PortExitReason.Stopped, status.Code, status.Signal, _errors.ToString()));
            return;
        }

        var errors = _errors.ToString();
        var tail = errors.Length == 0 ? "" : $"{Environment.NewLine}Its standard error ends with:{Environment.NewLine}{errors.TrimEnd()}";
        FailStart(new PortStartException(
            $"{WhyNotStarted(status)} ({_launch.Command}){tail}", _broken)
        {
            Command = _launch.Command.ToString(),
            ExitCode = status.Code,
            StandardError = errors,
        });
    }

    private void FailStart(PortStartException error)
    {
        MeasureStart(error);
        _started.TrySetException(error);
        EndUnstarted(new PortExit(PortExitReason.NotStarted, error.ExitCode, null, error.StandardError));
    }

    private void EndUnstarted(PortExit exit)
    {
        _state = PortState.Stopped;
        _faults.Writer.TryComplete();
        _messages.Writer.TryComplete();
        Links.Dispose();
        _exited.TrySetResult(exit);
    }

    private string WhyNotStarted(ExitStatus status)
    {
        if (_refusal is not null)
            return $"The interpreter does not serve: {_refusal}";
        if (_late)
            return $"The interpreter did not answer within {_launch.Settings.StartTimeout} (StartTimeout) and was ended.";
        if (_broken is PortProtocolException)
        {
            return "Something else than the library wrote to the interpreter's standard output before it answered: "
                + $"'{Session.DescribePending()}'. What runs before must print to standard error.";
        }

        var how = status.Signal is { } signal ? $"was ended by signal {signal}" : $"exited with code {status.Code}";
        return $"The interpreter {how} before it answered.";
    }
}
