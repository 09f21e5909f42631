using System.Collections.Concurrent;
using System.Diagnostics;
using PortLeak.Wire;

namespace PortLeak.Sessions;

/// <summary>
/// Who delivers answers: the pump, a work item of the thread pool. It delivers what was read and then reads on, as long as
/// the continuations make new calls that are answered at once; so a sequence of calls stays on one thread that is awake. What
/// a continuation does on the pump's thread never holds up the port: if it takes its time, the other answers go to the pool
/// one by one, and if it blocks, this thread sees to that, and does without that pump.
/// </summary>
internal sealed partial class PortThread : IThreadPoolWorkItem
{
    private static readonly long Microsecond = Stopwatch.Frequency / 1_000_000;

    // How long the first continuation may take, and each one on average, before the others are not kept waiting for them.
    private static readonly long Patience = 20 * Microsecond;
    private static readonly long PatienceEach = 2 * Microsecond;

    // After which the pump lets the pool's other work have its turn.
    private static readonly long Turn = 2_000 * Microsecond;

    private readonly ConcurrentQueue<PendingCall> _answered = new();
    private readonly Spinning _pumpSpinning = new();
    private int _pump;
    private int _lastPump;
    private bool _brisk;

    /// <inheritdoc/>
    void IThreadPoolWorkItem.Execute()
    {
        var pump = Volatile.Read(ref _pump);
        if (pump == 0)
            return;
        var end = Stopwatch.GetTimestamp() + Turn;
        do
        {
            Deliver();
            // Others may have done without this one meanwhile.
            if (Volatile.Read(ref _pump) != pump)
                return;
            if (Stopwatch.GetTimestamp() < end)
                continue;
            end += Turn;
            if (ThreadPool.PendingWorkItemCount == 0)
                continue;
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
            return;
        }
        while (ReadOn());

        if (!EndPump(pump))
            return;
        Dispatch();
        if (Volatile.Read(ref _lastLead) != long.MinValue && Session.HasPending)
            HandBack();
    }

    /// <summary>Takes an answer that was read, on the thread that has read it.</summary>
    private void Take(PendingCall call)
    {
        if (call.Blocks)
            call.Deliver();
        else
            _answered.Enqueue(call);
    }

    /// <summary>Has what was read delivered; says whether there was anything.</summary>
    private bool Dispatch()
    {
        if (_answered.IsEmpty)
            return false;
        if (TryBeginPump())
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        else
            Disperse();
        return true;
    }

    private bool TryBeginPump()
    {
        if (Volatile.Read(ref _pump) != 0)
            return false;
        var pump = Interlocked.Increment(ref _lastPump);
        return Interlocked.CompareExchange(ref _pump, pump, 0) == 0;
    }

    private bool EndPump(int pump) => pump != 0 && Interlocked.CompareExchange(ref _pump, 0, pump) == pump;

    private void Disperse()
    {
        while (_answered.TryDequeue(out var call))
            call.DeliverElsewhere();
    }

    private void Deliver()
    {
        if (!_answered.TryDequeue(out var call))
            return;
        if (_answered.IsEmpty)
        {
            call.Deliver();
            return;
        }

        // What is left here while a continuation blocks must not be left for long.
        if (!_looks)
            Channel!.Wake();
        var patience = Stopwatch.GetTimestamp() + Patience;
        // Continuations that were quick the last time are expected to be so again: their calls are written together.
        if (_brisk)
            Session.Collect(patience);
        _brisk = true;
        do
        {
            call.Deliver();
            patience += PatienceEach;
            if (Stopwatch.GetTimestamp() < patience)
                continue;
            _brisk = false;
            Disperse();
        }
        while (_answered.TryDequeue(out call));
        Session.WriteCollected();
    }

    private bool ReadOn()
    {
        if (!Session.HasPending || !_reading.TryEnter())
            return false;
        try
        {
            if (_channelClosed || _state != PortState.Running)
                return false;
            var until = _pumpSpinning.Begin();
            if (until == 0)
                return false;
            Volatile.Write(ref _lastLead, Environment.TickCount64);
            return ReadUntilAnswered(until);
        }
        catch (PortProtocolException)
        {
            // This thread finds the same, and ends the port.
            return false;
        }
        finally
        {
            _reading.Exit();
        }
    }

    private bool ReadUntilAnswered(long until)
    {
        while (true)
        {
            var count = Session.Read();
            if (!_answered.IsEmpty)
            {
                _pumpSpinning.Hit();
                return true;
            }

            if (count < 0)
                return false;
            if (count == 0 && Stopwatch.GetTimestamp() >= until)
            {
                _pumpSpinning.Miss();
                return false;
            }
        }
    }
}
