"""Calls: find the function that a frame names, run it, answer."""
import os
import sys

from portleak import conversion
from portleak.errors import describe
from portleak.frames import CALL, CAST, CONVERSION, ERROR, FAULT, NO_RESULT, RESULT, TooLarge


class Unconvertible(Exception):
    """A value has no counterpart on the other side."""


class Dispatcher:
    """Runs what the host asks for, one frame at a time."""

    def __init__(self, writer):
        self._writer = writer
        self._forked = False
        self._nothing = bytes(conversion.dumps(None)[0])

    def fall_silent(self):
        """In a forked child, which has no host: what it was called for ends it instead of answering."""
        self._forked = True

    def run(self, kind, flags, call, payload, buffers):
        """Runs a call or a cast and answers it. Whatever the function does, this returns."""
        try:
            answer, bulk = self._answer(flags, payload, buffers)
            if self._forked:
                self._leave(None)
            if kind == CALL:
                self._writer.send(RESULT, 0, call, answer, bulk)
        except BaseException as error:
            if self._forked:
                self._leave(error)
            self._report(FAULT if kind == CAST else ERROR, call, error)

    def _answer(self, flags, payload, buffers):
        try:
            module, function, arguments, named = conversion.loads(payload, buffers)
        except Exception as error:
            raise Unconvertible("the arguments cannot be read: %s: %s" % (type(error).__name__, error)) from error
        target = find(module, function)
        result = target(*arguments, **named) if named else target(*arguments)
        if flags & NO_RESULT:
            return self._nothing, ()
        try:
            return conversion.dumps(result)
        except Exception as error:
            raise Unconvertible(
                "the result of %s.%s, %s, cannot be converted: %s: %s"
                % (module, function, type(result).__name__, type(error).__name__, error)) from error

    def _report(self, kind, call, error):
        flags = CONVERSION if isinstance(error, (Unconvertible, TooLarge)) else 0
        described = describe(error)
        try:
            self._writer.send(kind, flags, call, *conversion.dumps(described))
        except TooLarge:
            # Larger than the host accepts: what went wrong, without the traceback.
            short = [described[0], described[1][:1000], "", [], None]
            self._writer.send(kind, flags, call, *conversion.dumps(short))

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
