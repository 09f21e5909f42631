"""Calls: find the function that a frame names, run it, answer."""
import os
import sys

from portleak import conversion
from portleak.errors import describe
from portleak.frames import CALL, CAST, CONVERSION, ERROR, FAULT, INTERRUPTED, NO_RESULT, RESULT, SKIPPED, TooLarge
from portleak.interrupts import Interrupted


def _type_of_coroutines():
    # As the module types does it, which need not be imported for this.
    async def nothing():
        pass

    coroutine = nothing()
    coroutine.close()
    return type(coroutine)


_Coroutine = _type_of_coroutines()

_REMEMBERED = 10000


class Unconvertible(Exception):
    """A value has no counterpart on the other side."""


class Dispatcher:
    """Runs what the host asks for: on the main thread, on workers, or on the event loop."""

    def __init__(self, writer, threads):
        self._writer = writer
        self._forked = False
        self._running = 0
        self._skipped = {}
        self._tasks = None
        self._workers = None
        self._none = bytes(conversion.dumps(None)[0])
        if threads > 1:
            from portleak.workers import Workers

            self._workers = Workers(threads, self._run)

    def begin(self, kind, flags, call, payload, buffers):
        """Runs a call or a cast, or hands it to whom it runs on. Whatever the function does, this returns."""
        try:
            module, function, arguments, named = conversion.loads(payload, buffers)
        except Exception as error:
            wrapped = Unconvertible("the arguments cannot be read: %s: %s" % (type(error).__name__, error))
            wrapped.__cause__ = error
            self._report(kind, call, wrapped)
            return
        if self._workers is None:
            self._run(kind, flags, call, module, function, arguments, named)
        else:
            self._workers.put((kind, flags, call, module, function, arguments, named))

    def interrupt(self, calls):
        """Ends calls, wherever they are. Called by the signal handler, on the main thread."""
        ours = False
        for call in calls:
            if call == self._running:
                ours = True
            elif self._workers is not None and self._workers.interrupt(call):
                pass
            elif self._tasks is not None and self._tasks.interrupt(call):
                pass
            else:
                # Not begun, and now never will be; or answered already, and the host does not mind.
                self._skipped[call] = None
                if len(self._skipped) > _REMEMBERED:
                    del self._skipped[next(iter(self._skipped))]
                self._writer.send_soon(SKIPPED, call)
        if ours:
            raise Interrupted()

    def finish(self):
        """Waits until everything that was begun has been answered."""
        if self._workers is not None:
            self._workers.finish()
        if self._tasks is not None:
            self._tasks.finish()

    def fall_silent(self):
        """In a forked child, which has no host: what it was called for ends it instead of answering."""
        self._forked = True

    def _run(self, kind, flags, call, module, function, arguments, named):
        try:
            if self._skipped and call in self._skipped:
                del self._skipped[call]
                return
            result = self._call(call, module, function, arguments, named)
            if type(result) is _Coroutine:
                self._start_task(result, (kind, flags, call, module, function))
            elif self._forked:
                self._leave(None)
            else:
                self._send_result(kind, flags, call, module, function, result)
        except BaseException as error:
            if self._forked:
                self._leave(error)
            self._report(kind, call, error)

    def _call(self, call, module, function, arguments, named):
        if self._workers is not None:
            self._workers.enter(call)
            try:
                target = find(module, function)
                return target(*arguments, **named) if named else target(*arguments)
            finally:
                self._workers.leave(call)
        # From here on the signal handler may raise, until it is said that nothing runs.
        self._running = call
        try:
            target = find(module, function)
            return target(*arguments, **named) if named else target(*arguments)
        finally:
            self._running = 0

    def _start_task(self, coroutine, context):
        if self._tasks is None:
            from portleak.tasks import Tasks

            self._tasks = Tasks(self._answer_task)
        self._tasks.start(coroutine, context[2], context)

    def _answer_task(self, context, task):
        kind, flags, call, module, function = context
        try:
            if task.cancelled():
                raise Interrupted()
            self._send_result(kind, flags, call, module, function, task.result())
        except BaseException as error:
            self._report(kind, call, error)

    def _send_result(self, kind, flags, call, module, function, result):
        if kind == CAST:
            return
        if flags & NO_RESULT:
            self._writer.send(RESULT, 0, call, self._none)
            return
        try:
            answer, bulk = conversion.dumps(result)
        except Exception as error:
            raise Unconvertible(
                "the result of %s.%s, %s, cannot be converted: %s: %s"
                % (module, function, type(result).__name__, type(error).__name__, error)) from error
        self._writer.send(RESULT, 0, call, answer, bulk)

    def _report(self, kind, call, error):
        answer = FAULT if kind == CAST else ERROR
        flags = 0
        if isinstance(error, Interrupted):
            flags = INTERRUPTED
        elif isinstance(error, (Unconvertible, TooLarge)):
            flags = CONVERSION
        described = describe(error)
        try:
            self._writer.send(answer, flags, call, *conversion.dumps(described))
        except TooLarge:
            # Larger than the host accepts: what went wrong, without the traceback.
            short = [described[0], described[1][:1000], "", [], None]
            self._writer.send(answer, flags, call, *conversion.dumps(short))

    def _leave(self, error):
        status = 0
        if isinstance(error, SystemExit):
            status = error.code if isinstance(error.code, int) else int(error.code is not None)
        elif error is not None:
            sys.excepthook(type(error), error, error.__traceback__)
            status = 1
        sys.stdout.flush()
        os._exit(status)


def find(module, function):
    """The callable that a module name and a dotted name lead to."""
    found = sys.modules.get(module)
    if found is None:
        if not module:
            raise ImportError("the name of the module is empty")
        __import__(module)
        found = sys.modules[module]
    if "." not in function:
        return getattr(found, function)
    for name in function.split("."):
        found = getattr(found, name)
    return found
