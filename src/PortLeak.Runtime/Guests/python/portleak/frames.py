"""Frames: a fixed binary header, a payload, and bulk buffers that follow it untouched. docs/protocol.md is normative."""
# Of io and struct what they are made of: their own modules build classes and re-export, and an interpreter starts later.
import _io
import _struct
import os
import select
import time

from portleak.lifeline import WINDOWS

HELLO, CALL, CAST, GOODBYE, STREAM, NEXT, CLOSE, ANSWER, REFUSAL, MESSAGE, RELEASE = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
READY, REFUSED, RESULT, ERROR, FAULT, SKIPPED, ITEM, PAUSED, CALLBACK, RELEASED = 65, 66, 67, 68, 69, 70, 71, 72, 73, 74
SENT, LOG = 75, 76

NESTED = 2  # flag of a call or stream: a call-back has led to it, whose number stands before the payload
NO_RESULT = 1  # flag of a call: the caller wants to know that it ended, not what it returned
TRACED = 8  # flag of a call, cast, stream or call-back: the context of its trace stands before the rest
KEEP = 4  # flag of a call and its result: the result stays here, and its number and type are sent
CONVERSION = 1  # flag of an error: a value could not be converted
INTERRUPTED = 2  # flag of an error: the call was interrupted, as the host had asked

HEADER = _struct.Struct("<IBBHQ")
LENGTH = _struct.Struct("<Q")
FIXED = 1 << 63  # in the length of a buffer that becomes a byte string
CAPACITY = 64 * 1024
SPIN = 50e-6


class Closed(Exception):
    """The host closed its end."""


class TooLarge(ValueError):
    """A frame is larger than the host accepts."""


class FrameReader:
    """Takes frames from a descriptor. The payload of one is valid until the next is asked for."""

    def __init__(self, descriptor):
        self._file = _io.FileIO(descriptor, "rb", closefd=False)
        self.buffer = bytearray(CAPACITY)
        self.view = memoryview(self.buffer)
        self.start = 0
        self.end = 0
        if WINDOWS:
            from portleak.windows import Pipe

            self._file = Pipe(descriptor)
            self.poll = self._file.poll
            return
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        self.poll = poll.poll
        os.set_blocking(descriptor, False)

    def next(self, pause=None):
        """The next frame: (kind, flags, call, payload, buffers). `pause` waits for more, and may raise."""
        while True:
            start = self.start
            available = self.end - start
            if available >= 16:
                length, kind, flags, count, call = HEADER.unpack_from(self.buffer, start)
                if count == 0 and length <= CAPACITY - 16:
                    if available >= 16 + length:
                        self.start = start + 16 + length
                        return kind, flags, call, self.view[start + 16:start + 16 + length], ()
                else:
                    self.start = start + 16
                    return self._large(length, kind, flags, count, call)
            self.fill(pause)

    def fill(self, pause=None):
        """Reads what has come, or comes next, once."""
        start, end = self.start, self.end
        if start:
            end -= start
            if end:
                # A bytearray that views refer to cannot be resized, but it can be overwritten.
                self.view[:end] = self.view[start:start + end]
            self.start, self.end = 0, end
        self.end += self._read(self.view[end:] if end else self.view, pause or self.poll)

    def _large(self, length, kind, flags, count, call):
        lengths = [LENGTH.unpack(self._exactly(8))[0] for _ in range(count)]
        payload = self._exactly(length)
        return kind, flags, call, payload, [self._buffer(size) for size in lengths]

    def _buffer(self, length):
        if not length & FIXED:
            return self._exactly(length)
        # Straight into the byte string that it becomes: nothing is filled with zeros or copied.
        size = length & ~FIXED
        octets = _io.BufferedReader(_Part(self, size), 1).read(size)
        if len(octets) != size:
            raise Closed()
        return octets

    def _exactly(self, size):
        target = bytearray(size)
        view = memoryview(target)
        done = 0
        while done < size:
            done += self.some(view[done:])
        return target

    def some(self, target):
        """Fills a part of a large frame with what has come, or comes next; gives the number of bytes."""
        count = min(len(target), self.end - self.start)
        if not count:
            return self._read(target, self.poll)
        target[:count] = self.view[self.start:self.start + count]
        self.start += count
        return count

    def _read(self, target, pause):
        read = self._file.readinto
        count = read(target)
        if count is None:
            # Whoever spins is awake when the next frame comes, and waking is most of the time a small call takes.
            clock = time.perf_counter
            limit = clock() + SPIN
            while count is None:
                if clock() > limit:
                    pause()
                count = read(target)
        if count == 0:
            raise Closed()
        return count


class _Part(_io._RawIOBase):
    """The next bytes of a reader, for who reads into memory of its own."""

    def __init__(self, reader, size):
        self._reader = reader
        self._left = size

    def readable(self):
        return True

    def readinto(self, target):
        if not self._left:
            return 0
        count = self._reader.some(memoryview(target)[:self._left])
        self._left -= count
        return count


class FrameWriter:
    """Puts whole frames on a descriptor, from any thread."""

    def __init__(self, descriptor, limit):
        from _thread import allocate_lock

        self._descriptor = descriptor
        self._limit = limit
        self._lock = allocate_lock()
        self._late = []
        # Whole frames that are written before the next one, or by flush(). Only the main thread adds to them.
        self.held = []

    def send(self, kind, flags, call, payload, buffers=()):
        """Writes one frame. Raises TooLarge, and writes nothing, when the host would not accept it."""
        size = len(payload)
        if buffers:
            buffers = [memoryview(buffer).cast("B") for buffer in buffers]
            size += sum(buffer.nbytes for buffer in buffers)
        self._check(size)
        head = HEADER.pack(len(payload), kind, flags, len(buffers), call)
        if not buffers and size < 4096:
            self._write(head + payload)
            return
        head += b"".join(LENGTH.pack(buffer.nbytes) for buffer in buffers)
        self._write(head, payload, *buffers)

    def send_soon(self, kind, call, payload=b""):
        """Writes a small frame: now, or after the one that is being written. For whoever cannot wait.

        That is a signal handler, or a finalizer, which may run in the middle of another frame.
        """
        self._check(len(payload))
        self._late.append(HEADER.pack(len(payload), kind, 0, 0, call) + payload)
        self._write_late()

    def _check(self, size):
        if size > self._limit:
            raise TooLarge("%d bytes are more than the %d that MaxMessageBytes allows" % (size, self._limit))

    def put(self, frame):
        """Writes a whole frame, which is small, after what is held back."""
        with self._lock:
            if self.held:
                self._write_held()
            self._write_part(frame)
        if self._late:
            self._write_late()

    def flush(self):
        """Writes what is held back."""
        self._write()

    def _write(self, *parts):
        with self._lock:
            if self.held:
                self._write_held()
            for part in parts:
                self._write_part(part)
        self._write_late()

    def _write_held(self):
        count = len(self.held)
        held = b"".join(self.held[:count])
        del self.held[:count]
        self._write_part(held)

    def _write_late(self):
        while self._late and self._lock.acquire(False):
            try:
                while self._late:
                    self._write_part(self._late.pop(0))
            finally:
                self._lock.release()

    def _write_part(self, part):
        written = os.write(self._descriptor, part)
        if written != len(part):
            view = memoryview(part)
            while written < len(part):
                written += os.write(self._descriptor, view[written:])
