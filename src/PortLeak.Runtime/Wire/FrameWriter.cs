using System.Buffers.Binary;
using System.Diagnostics;
using PortLeak.Channels;

namespace PortLeak.Wire;

/// <summary>
/// Puts frames on a channel in the order in which they were given, from any thread, without ever waiting. Small frames that
/// come while another thread writes are written together, by that thread; what the interpreter has no room for waits until
/// <see cref="Flush"/> is called again.
/// </summary>
internal sealed class FrameWriter(IChannel channel)
{
    // In the length of a buffer that becomes a byte string.
    private const ulong FixedBuffer = 1UL << 63;

    private const int Collected = 1024;
    private const int CopiedAtMost = 16 * 1024;
    private const int ChunkSize = 64 * 1024;
    private const int Roomy = 1024 * 1024;

    // The writer whose frames this thread collects, and until when.
    [ThreadStatic]
    private static FrameWriter? _collecting;

    [ThreadStatic]
    private static long _collectUntil;

    private readonly Lock _gate = new();
    private readonly Queue<ReadOnlyMemory<byte>> _sealed = [];
    private byte[] _tail = GC.AllocateUninitializedArray<byte>(ChunkSize);
    private int _consumed;
    private int _start;
    private int _end;
    private long _waiting;
    private bool _writing;
    private TaskCompletionSource? _room;

    /// <summary>Whether something waits for room: to be flushed once the channel is writable.</summary>
    public bool IsBlocked { get; private set; }

    /// <summary>Whether the interpreter has closed its end. What was not written then never will be.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>
    /// Completes once less than 1 MiB waits to be written: what a sender that gets no answer has to wait for.
    /// </summary>
    public Task WhenRoomy()
    {
        lock (_gate)
        {
            if (_waiting < Roomy || IsBroken)
                return Task.CompletedTask;
            _room ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _room.Task;
        }
    }

    /// <summary>
    /// From here on frames of this thread are written together, up to 1 KiB or as long as it said. Who calls this sees to it
    /// that <see cref="Flush"/> is called, should this thread not come to <see cref="WriteCollected"/>.
    /// </summary>
    public void Collect(long until)
    {
        _collecting = this;
        _collectUntil = until;
    }

    /// <summary>Ends <see cref="Collect"/>.</summary>
    /// <returns>As <see cref="Send"/>.</returns>
    public bool WriteCollected()
    {
        _collecting = null;
        return Flush();
    }

    /// <summary>Takes a frame and writes what there is room for.</summary>
    /// <param name="header">Its header, without length and buffer count.</param>
    /// <param name="payload">Its payload and bulk buffers; may be returned after this.</param>
    /// <returns>Whether everything was written, or another thread is about to; otherwise somebody has to wait for room.</returns>
    public bool Send(FrameHeader header, PayloadBuffer payload)
    {
        payload.Check();
        header = header with { Length = (uint)payload.Length, BufferCount = checked((ushort)payload.Buffers.Count) };
        header.Write(payload.Header);
        lock (_gate)
        {
            if (payload.Buffers.Count > 0)
                AppendWithBuffers(payload);
            else if (payload.Frame.Length <= CopiedAtMost)
                Append(payload.Frame);
            else
                Seal(payload.Detach());
        }

        if (_collecting == this && MayCollect())
            return true;
        return Flush();
    }

    /// <summary>Writes what there is room for.</summary>
    /// <returns>As <see cref="Send"/>.</returns>
    public bool Flush()
    {
        lock (_gate)
        {
            if (_writing)
                return true;
            _writing = true;
            IsBlocked = false;
        }

        while (true)
        {
            ReadOnlyMemory<byte> chunk;
            lock (_gate)
            {
                chunk = _sealed.Count > 0 ? _sealed.Peek()[_consumed..] : _tail.AsMemory(_start.._end);
                if (chunk.IsEmpty)
                {
                    _start = _end = 0;
                    _writing = false;
                    return true;
                }
            }

            var written = channel.Write(chunk.Span);
            lock (_gate)
            {
                if (written < 0)
                {
                    IsBroken = true;
                    Discard();
                    return true;
                }

                Consume(written);
                if (written == 0)
                {
                    IsBlocked = true;
                    _writing = false;
                    return false;
                }
            }
        }
    }

    private bool MayCollect()
    {
        if (Volatile.Read(ref _waiting) < Collected && Stopwatch.GetTimestamp() < _collectUntil)
            return true;
        if (Stopwatch.GetTimestamp() >= _collectUntil)
            _collecting = null;
        return false;
    }

    private void Consume(int written)
    {
        _waiting -= written;
        if (_waiting < Roomy)
            AnnounceRoom();
        // Meanwhile others may have sealed the tail that was written: it is the first sealed chunk then, from its start.
        if (_sealed.Count == 0)
        {
            _start += written;
            return;
        }

        _consumed += written;
        if (_consumed < _sealed.Peek().Length)
            return;
        _sealed.Dequeue();
        _consumed = 0;
    }

    private void Append(ReadOnlySpan<byte> frame)
    {
        if (IsBroken)
            return;
        if (_end + frame.Length > _tail.Length)
            SealTail();
        frame.CopyTo(_tail.AsSpan(_end));
        _end += frame.Length;
        _waiting += frame.Length;
    }

    private void AppendWithBuffers(PayloadBuffer payload)
    {
        Append(payload.Header);
        Span<byte> length = stackalloc byte[sizeof(ulong)];
        for (var index = 0; index < payload.Buffers.Count; index++)
        {
            var mark = payload.Buffers.IsFixed(index) ? FixedBuffer : 0UL;
            BinaryPrimitives.WriteUInt64LittleEndian(length, (uint)payload.Buffers[index].Length | mark);
            Append(length);
        }

        if (payload.Length <= CopiedAtMost)
            Append(payload.Frame[FrameHeader.Size..]);
        else
            Seal(payload.Detach()[FrameHeader.Size..]);
        foreach (var buffer in payload.Buffers)
            Seal(buffer);
    }

    private void Seal(ReadOnlyMemory<byte> chunk)
    {
        if (IsBroken)
            return;
        if (_end > _start)
            SealTail();
        if (chunk.IsEmpty)
            return;
        _sealed.Enqueue(chunk);
        _waiting += chunk.Length;
    }

    private void SealTail()
    {
        if (_end > _start)
            _sealed.Enqueue(_tail.AsMemory(_start.._end));
        _tail = GC.AllocateUninitializedArray<byte>(ChunkSize);
        _start = _end = 0;
    }

    private void Discard()
    {
        _sealed.Clear();
        _consumed = _start = _end = 0;
        _waiting = 0;
        _writing = false;
        AnnounceRoom();
    }

    private void AnnounceRoom()
    {
        _room?.TrySetResult();
        _room = null;
    }
}
