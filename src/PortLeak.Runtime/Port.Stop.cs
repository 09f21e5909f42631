namespace PortLeak;

public abstract partial class Port
{
    // What the kernel and this library may take after the grace period.
    private static readonly TimeSpan EndingTime = TimeSpan.FromMilliseconds(90);

    /// <summary>
    /// Stops the interpreter: it finishes what it is doing and runs its exit handlers. After
    /// <see cref="PortOptions.StopGracePeriod"/> the kernel ends it. Idempotent.
    /// </summary>
    /// <param name="cancellationToken">Ends the politeness: the interpreter is ended at once.</param>
    /// <returns>How it ended, once it has.</returns>
    public async Task<PortExit> StopAsync(CancellationToken cancellationToken = default)
    {
        BeginStop();
        await using (cancellationToken.UnsafeRegister(static port => ((Port)port!).Kill(), this).ConfigureAwait(false))
            return await _thread.Exited.ConfigureAwait(false);
    }

    /// <summary>The blocking twin of <see cref="StopAsync"/>.</summary>
    public PortExit Stop()
    {
        BeginStop();
        var exit = _thread.Exited.GetAwaiter().GetResult();
        GC.KeepAlive(this);
        return exit;
    }

    /// <summary>Ends the interpreter at once. Pending calls fail with a <see cref="PortExitedException"/>.</summary>
    public void Kill()
    {
        _thread.Kill(PortExitReason.Killed);
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Stops the interpreter as <see cref="StopAsync"/> does, and returns when it has ended: within the grace period and 100
    /// ms, however hung it is.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        BeginStop();
        try
        {
            await _thread.Exited.WaitAsync(_thread.StopGracePeriod + EndingTime).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The kernel cannot end it now, as in an uninterruptible wait for a device. It will, as soon as it can.
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The blocking twin of <see cref="DisposeAsync"/>.</summary>
    public void Dispose()
    {
        BeginStop();
        _thread.Exited.Wait(_thread.StopGracePeriod + EndingTime);
        GC.SuppressFinalize(this);
    }

    /// <summary>Stops the port when its owner ends, however it ends; at once, if it has ended.</summary>
    /// <param name="owner">The task on whose behalf the port works.</param>
    public void LinkTo(Task owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        _thread.Links.Add(owner);
    }

    /// <summary>Stops the port when its owner is cancelled; at once, if it was.</summary>
    /// <param name="owner">The token of the work that the port belongs to.</param>
    public void LinkTo(CancellationToken owner) => _thread.Links.Add(owner);

    private void BeginStop()
    {
        _thread.Stop(PortExitReason.Stopped);
        GC.SuppressFinalize(this);
    }
}
