"""Calls: find the function that a frame names, run it, answer."""
import os
import sys
from _thread import allocate_lock, get_ident

from portleak import conversion, objects
from portleak.errors import Unconvertible, describe, name_of
from portleak.frames import (
    CAST, CONVERSION, ERROR, FAULT, INTERRUPTED, KEEP, NEXT, NO_RESULT, RESULT, SKIPPED, STREAM, TRACED, TooLarge)
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


class Skipped(BaseException):
    """The host was told that nothing of a call would run, just before something would have."""


class Dispatcher:
    """Runs what the host asks for: on the main thread, on workers, or on the event loop."""

    def __init__(self, writer, threads):
        self._writer = writer
        self.forked = False
        self.reception = None
        self.threaded = threads > 1
        # What runs on the main thread, as a negative number once it was interrupted; and what waits for the host there,
        # outermost first, and was interrupted meanwhile.
        self.running = 0
        self._paused = []
        self.interrupted = set()
        self.skipped = {}
        self._tasks = None
        self._workers = None
        self._others = None
        self._streams = None
        self._none = bytes(conversion.dumps(None)[0])
        self._making = allocate_lock()
        self._main = get_ident()
        if threads > 1:
            self._workers = _workers(threads)

    def begin(self, kind, flags, call, payload, buffers, here=False):
        """Runs a call or a cast, or hands it to whom it runs on: with `here` that is this thread, whichever it is.

        Whatever the function does, this returns.
        """
        run = self.run
        if flags & TRACED:
            from portleak import tracing

            run, payload = tracing.split(payload, run)
        try:
            request = conversion.loads(payload, buffers)
        except Exception as error:
            request = self._read_after_import(kind, call, payload, buffers, error)
            if request is None:
                return
        if here or self._workers is None:
            run(kind, flags, call, *request, here=here)
        else:
            self._workers.put(run, kind, flags, call, *request)

    def run(self, kind, flags, call, module, function, arguments, named, kept=None, here=False):
        """Runs a call or a cast that was read, and answers it. Whatever the function does, this returns."""
        try:
            result = self._call(call, module, function, arguments, named, here)
            self.finish(kind, flags, call, module, function, kept, result)
        except Skipped:
            pass
        except BaseException as error:
            self.fail(kind, call, error)

    def finish(self, kind, flags, call, module, function, kept, result):
        """Goes on with what a function has returned. May raise what a call fails with."""
        if type(result) is _Coroutine:
            self._start_task(result, (kind, flags, call, module, function, kept))
        elif self.forked:
            self._leave(None)
        elif kind == STREAM:
            self._open_stream(call, module, function, kept, result)
        else:
            self._send_result(kind, flags, call, module, function, kept, result)

    def fail(self, kind, call, error):
        """Answers a call with how it has failed."""
        if self.forked:
            self._leave(error)
        self._report(kind, call, error)

    def run_message(self, call, payload, buffers):
        """Runs the handler of messages on one, as a call that is not answered."""
        try:
            message = conversion.loads(payload, buffers)
        except Exception as error:
            self._report(CAST, call, error)
            return
        request = (CAST, 0, call, "portleak.mailbox", "run_handler", [message], None)
        if self._workers is None:
            self.run(*request)
        else:
            self._workers.put(self.run, *request)

    def go_on(self, kind, call):
        """Takes a stream's next turn, or closes it."""
        if self._streams is None:
            return  # it was never opened, and the host knows
        act = self._streams.next if kind == NEXT else self._streams.close
        if self._workers is None:
            act(call)
        else:
            self._workers.put(act, call)

    def interrupt(self, calls):
        """Ends calls, wherever they are, each once. Called by the signal handler, on the main thread.

        Between any two instructions, that is: whatever lets something run says first where it is to be found, and then asks
        whether it was interrupted before it could be found there.
        """
        ours = waits = False
        for call in calls:
            # Also one whose turn is about to begin, on this thread or another.
            left = self._streams is not None and self._streams.leave(call)
            if call in self._paused:
                self.interrupted.add(call)
                waits = waits or call == self._paused[-1]
            elif call == self.running:
                self.running = -call
                ours = True
            elif call == -self.running or -call in self._paused:
                pass
            elif self._workers is not None and self._workers.interrupt(call):
                pass
            elif self._others is not None and self._others.interrupt(call):
                pass
            elif self._tasks is not None and self._tasks.interrupt(call):
                pass
            elif not left:
                # Nothing of it runs, and nothing ever will; or it was answered already, and the host does not mind.
                self.skipped[call] = None
                if len(self.skipped) > _REMEMBERED:
                    del self.skipped[next(iter(self.skipped))]
                self._writer.send_soon(SKIPPED, call)
        if ours:
            raise Interrupted()
        if waits:
            self.reception.wake()

    def is_skipped(self, call):
        """Whether the host was told that nothing of a call would run. To be asked once the call can be found."""
        return self.skipped.pop(call, False) is None

    def pause(self):
        """Marks what runs on the main thread as waiting for the host: it is interrupted there, and nowhere else."""
        call = self.running
        self._paused.append(call)
        self.running = 0
        return call

    def resume(self, call):
        """Ends that, with the interruption that came meanwhile."""
        self.running = call
        self._paused.pop()
        if call in self.interrupted:
            self.interrupted.discard(call)
            self.running = -call
            raise Interrupted()

    def is_interrupted(self):
        """Whether what waits for the host on the main thread was interrupted."""
        return self._paused[-1] in self.interrupted

    def shield(self, inbox):
        """As pause, for the call that runs on this other thread: its interruption is put in the inbox."""
        registry = self._workers or self._others
        return registry and registry.shield(inbox)

    def unshield(self, call):
        """Ends that, with the interruption that came meanwhile."""
        if call:
            (self._workers or self._others).unshield(call)

    def on_loop(self):
        """Whether this is the thread of the event loop."""
        return self._tasks is not None and self._tasks.on_loop()

    def run_undisturbed(self, function):
        """Runs code of the program's that nobody interrupts, on this thread."""
        if self.threaded or get_ident() != self._main:
            return function()
        self.reception.lend()
        try:
            return function()
        finally:
            self.reception.reclaim()

    def drain(self):
        """Waits until everything that was begun has been answered, and closes the streams."""
        if self._workers is not None:
            self._workers.finish()
        if self._streams is not None:
            self._streams.finish()
        if self._tasks is not None:
            self._tasks.finish()

    def fall_silent(self):
        """In a forked child, which has no host: what it was called for ends it instead of answering."""
        self.forked = True
        self._writer.held.clear()

    def _read_after_import(self, kind, call, payload, buffers, error):
        if isinstance(error, conversion.Unregistered):
            # What the call names may itself register the types of its arguments.
            try:
                self._guard(call, __import__, conversion.first_of(payload, buffers))
            except Skipped:
                return None
            except BaseException as failure:
                return self._report(kind, call, failure)
            try:
                return conversion.loads(payload, buffers)
            except Exception as second:
                error = second
        wrapped = Unconvertible("the arguments cannot be read: %s: %s" % (type(error).__name__, error))
        wrapped.__cause__ = error
        return self._report(kind, call, wrapped)

    def _call(self, call, module, function, arguments, named, here):
        if here or self.threaded:
            if module:
                __import__(module)  # another thread may be in the middle of it
            return self._guard_elsewhere(call, _invoke, module, function, arguments, named)
        return self._guard(call, _invoke, module, function, arguments, named)

    def _guard(self, call, function, *arguments):
        if self.threaded:
            return self._guard_elsewhere(call, function, *arguments)
        self.reception.lend()
        try:
            # From here on the signal handler may raise, until it is said that nothing runs.
            self.running = call
            try:
                if self.skipped and self.is_skipped(call):
                    raise Skipped()
                return function(*arguments)
            finally:
                self.running = 0
        finally:
            self.reception.reclaim()

    def _guard_elsewhere(self, call, function, *arguments):
        registry = self._workers
        if registry is None:
            registry = self._others = self._others or _workers(0)
        registry.enter(call)
        try:
            if self.skipped and self.is_skipped(call):
                raise Skipped()
            return function(*arguments)
        finally:
            registry.leave(call)

    def _start_task(self, coroutine, context):
        call = context[2]
        tasks = self._loop()
        tasks.announce(call)
        if self.is_skipped(call):
            tasks.withdraw(call)
            coroutine.close()
            return
        tasks.start(call, coroutine, lambda task: self._answer_task(context, task))

    def _loop(self):
        with self._making:
            if self._tasks is None:
                from portleak.tasks import Tasks

                self._tasks = Tasks()
            return self._tasks

    def _answer_task(self, context, task):
        kind, flags, call, module, function, kept = context
        try:
            if task.cancelled():
                raise Interrupted()
            if kind == STREAM:
                self._open_stream(call, module, function, kept, task.result())
            else:
                self._send_result(kind, flags, call, module, function, kept, task.result())
        except BaseException as error:
            self._report(kind, call, error)

    def _open_stream(self, call, module, function, kept, result):
        with self._making:
            if self._streams is None:
                from portleak.streams import Streams

                self._streams = Streams(self._writer, self._guard, self.run_undisturbed, self._loop, self._report, self.is_skipped)
        self._streams.open(call, "%s.%s" % (module, function), kept, result)

    def _send_result(self, kind, flags, call, module, function, kept, result):
        if kind == CAST:
            return
        if flags & NO_RESULT:
            self._writer.send(RESULT, 0, call, self._none)
            return
        try:
            answer, bulk = conversion.dumps(objects.mark(result, kept) if kept else result)
        except Exception as error:
            raise Unconvertible(
                "the result of %s.%s, %s, cannot be converted: %s: %s"
                % (module, function, name_of(type(result)), type(error).__name__, error)) from error
        self._writer.send(RESULT, flags & KEEP, call, answer, bulk)

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
            short = [described[0][:200], described[1][:1000], "", [], None]
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


def _workers(most):
    from portleak.workers import Workers

    return Workers(most)


def _invoke(module, function, arguments, named):
    target = find(module, function)
    return target(*arguments, **named) if named else target(*arguments)


def find(module, function):
    """The callable that a module name and a dotted name lead to."""
    found = sys.modules.get(module)
    if found is None:
        if not module:
            raise ImportError("the name of the module is empty; Python's own functions are in 'builtins'")
        __import__(module)
        found = sys.modules[module]
    if "." not in function:
        return getattr(found, function)
    for name in function.split("."):
        found = getattr(found, name)
    return found
