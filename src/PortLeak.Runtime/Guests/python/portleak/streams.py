"""Streams: the items of an iterator, in turns that the host asks for. Between turns nothing of a stream runs."""
import sys
import time
from threading import Lock

from portleak import conversion, objects
from portleak.errors import Unconvertible, name_of
from portleak.frames import CAST, ITEM, PAUSED, RESULT, STREAM
from portleak.interrupts import Interrupted

# A turn ends at the first of these, so that the host is never flooded and other calls are served in between.
ITEMS = 64
BYTES = 256 * 1024
SECONDS = 0.005

_END = object()
_LEFT = object()


class Stream:
    """An open stream. `ending` says that the host wants no more of it, `run` runs things with the trace of its call."""

    def __init__(self, call, name, kept, items, run):
        self.call = call
        self.name = name
        self.kept = kept
        self.items = items
        self.run = run
        self.count = 0
        self.ending = False
        self.task = None
        # A turn and the closing never run at the same time, whatever threads there are.
        self.lock = Lock()


def _produce(stream):
    # Asked here, where an interruption finds the turn: one that came before has only said that the stream is ending.
    return _LEFT if stream.ending else stream.run(next, stream.items, _END)


def _run_with_trace():
    tracing = sys.modules.get("portleak.tracing")
    return tracing.kept() if tracing else _run


def _run(function, *arguments):
    return function(*arguments)


class Streams:
    """The open streams, by the call that opened each."""

    def __init__(self, writer, guard, undisturbed, tasks, report, is_skipped):
        self._writer = writer
        self._guard = guard
        self._undisturbed = undisturbed
        self._tasks = tasks
        self._report = report
        self._is_skipped = is_skipped
        self._open = {}
        self._none = bytes(conversion.dumps(None)[0])

    def open(self, call, name, kept, result):
        """Begins to iterate over what a function returned. The host asks for the first turn."""
        items = result.__aiter__() if hasattr(result, "__aiter__") else iter(result)
        stream = self._open[call] = Stream(call, name, kept, items, _run_with_trace())
        if self._is_skipped(call):
            del self._open[call]
            self._let_go(stream)
            return
        self._writer.send(PAUSED, 0, call, b"")

    def next(self, call):
        """Takes a turn."""
        stream = self._open.get(call)
        if stream is None:
            return  # it ended meanwhile, and the host knows
        if hasattr(stream.items, "__anext__"):
            stream.run(
                self._tasks().start, call, self._turn_asynchronously(stream), lambda task: self._end_turn(stream, task))
            return
        try:
            with stream.lock:
                self._turn(stream)
        except BaseException as error:
            self._fail(stream, error)

    def leave(self, call):
        """Keeps a stream from producing another item; says whether there is one."""
        stream = self._open.get(call)
        if stream is None:
            return False
        stream.ending = True
        return True

    def close(self, call):
        """Ends a stream that the host has left: what it has open is closed."""
        stream = self._open.get(call)
        if stream is None:
            return
        stream.ending = True
        if hasattr(stream.items, "__anext__"):
            stream.run(self._tasks().start, ("close", call), self._close_asynchronously(stream), self._end_close)
            return
        with stream.lock:
            if self._open.pop(call, None) is None:
                return
            self._let_go(stream)
        self._writer.send(RESULT, 0, call, self._none)

    def finish(self):
        """Closes what is open, at the end of the port. The host learns of it by the end itself."""
        for call, stream in list(self._open.items()):
            if hasattr(stream.items, "__anext__"):
                continue  # the event loop closes them when it ends
            del self._open[call]
            self._let_go(stream)

    def _turn(self, stream):
        sent = size = 0
        until = time.perf_counter() + SECONDS
        while sent < ITEMS and size < BYTES and (sent == 0 or time.perf_counter() < until):
            item = self._guard(stream.call, _produce, stream)
            if item is _LEFT:
                return
            if item is _END:
                self._end(stream)
                return
            size += self._send(stream, item)
            sent += 1
        self._writer.send(PAUSED, 0, stream.call, b"")

    async def _turn_asynchronously(self, stream):
        from asyncio import current_task

        stream.task = current_task()
        sent = size = 0
        until = time.perf_counter() + SECONDS
        while sent < ITEMS and size < BYTES and (sent == 0 or time.perf_counter() < until):
            if stream.ending:
                return
            try:
                item = await stream.items.__anext__()
            except StopAsyncIteration:
                self._end(stream)
                return
            size += self._send(stream, item)
            sent += 1
        self._writer.send(PAUSED, 0, stream.call, b"")

    def _end_turn(self, stream, task):
        error = Interrupted() if task.cancelled() else task.exception()
        if error is not None:
            self._fail(stream, error)

    async def _close_asynchronously(self, stream):
        from asyncio import wait

        if stream.task is not None:
            await wait([stream.task])
        if self._open.pop(stream.call, None) is None:
            return
        try:
            close = getattr(stream.items, "aclose", None)
            if close is not None:
                await close()
        except BaseException as error:
            self._report(CAST, stream.call, error)
        self._writer.send(RESULT, 0, stream.call, self._none)

    def _end_close(self, task):
        if not task.cancelled():
            task.result()

    def _send(self, stream, item):
        try:
            payload, buffers = conversion.dumps(objects.mark(item, stream.kept))
        except Exception as error:
            raise Unconvertible(
                "item %d of %s, %s, cannot be converted: %s: %s"
                % (stream.count, stream.name, name_of(type(item)), type(error).__name__, error)) from error
        self._writer.send(ITEM, 0, stream.call, payload, buffers)
        stream.count += 1
        return len(payload) + sum(buffer.nbytes for buffer in buffers)

    def _end(self, stream):
        del self._open[stream.call]
        self._writer.send(RESULT, 0, stream.call, self._none)

    def _fail(self, stream, error):
        if self._open.pop(stream.call, None) is None:
            return
        self._let_go(stream)
        self._report(STREAM, stream.call, error)

    def _let_go(self, stream):
        # Not guarded: nobody interrupts what cleans up, the host gives it up after a while.
        close = getattr(stream.items, "close", None)
        try:
            if close is not None:
                self._undisturbed(close)
        except BaseException as error:
            self._report(CAST, stream.call, error)
