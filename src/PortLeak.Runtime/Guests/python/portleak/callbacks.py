"""Call-backs: functions of the host's, called from here."""
import _struct
import sys
from itertools import count

from portleak import conversion
from portleak.frames import CALLBACK, REFUSAL, RELEASED, TRACED

_HEAD = _struct.Struct("<QHH")


class HostError(Exception):
    """A function of the host's failed. `type`, `message` and `stack` are the .NET exception's."""

    __module__ = "portleak"

    def __init__(self, type, message, stack):
        super().__init__("%s: %s" % (type, message))
        self.type = type
        self.message = message
        self.stack = stack


class Callbacks:
    """The way to the host's functions."""

    def __init__(self, writer, reception, on_loop):
        self._writer = writer
        self._reception = reception
        self._on_loop = on_loop
        self._numbers = count(1)

    def call(self, export, name, arguments):
        """Calls a function by its name, or by the number under which the host gave it away, and waits for its answer."""
        if self._on_loop():
            raise RuntimeError("this would stop all asynchronous functions: use 'await portleak.call_async(...)' in them")
        text = name.encode()
        payload, buffers = conversion.dumps(tuple(arguments))
        trace = _trace()
        payload = trace + _HEAD.pack(export, len(arguments), len(text)) + text + payload
        flags = TRACED if trace else 0
        number = next(self._numbers)
        frame = self._reception.wait(number, lambda: self._writer.send(CALLBACK, flags, number, payload, buffers))
        answer = conversion.loads(frame[3], frame[4])
        if frame[0] == REFUSAL:
            raise HostError(*answer)
        return answer

    def release(self, export):
        """Tells the host that nobody here will call a function that it gave away. Called by finalizers."""
        self._writer.send_soon(RELEASED, export)


class HostFunction:
    """A function that the host has given away. Released when nobody here can call it any more."""

    def __init__(self, export):
        self._export = export

    def __call__(self, *arguments):
        return _connected().call(self._export, "", arguments)

    async def call_async(self, *arguments):
        """As calling it, for asynchronous functions: others run meanwhile."""
        return await _run_beside(self, *arguments)

    def __del__(self):
        if current is not None:
            current.release(self._export)


class HostItems:
    """An asynchronous sequence of the host's, for loops of both kinds. Ended when nobody here can read on."""

    def __init__(self, export):
        self._next = HostFunction(export)

    def __iter__(self):
        return self

    def __next__(self):
        found = self._next()
        if not found:
            raise StopIteration
        return found[0]

    def __aiter__(self):
        return self

    async def __anext__(self):
        found = await self._next.call_async()
        if not found:
            raise StopAsyncIteration
        return found[0]


conversion.build_from("portleak.function", HostFunction)
conversion.build_from("portleak.items", HostItems)

current = None


def call(name, *arguments):
    """Calls what the host has registered under this name with Port.Handle, and gives what it returns.

    Raises HostError if it fails there.
    """
    return _connected().call(0, name, arguments)


async def call_async(name, *arguments):
    """As call, for asynchronous functions: others run meanwhile."""
    return await _run_beside(call, name, *arguments)


async def _run_beside(function, *arguments):
    from asyncio import get_running_loop
    from contextvars import copy_context

    return await get_running_loop().run_in_executor(None, copy_context().run, function, *arguments)


def _trace():
    # Not loaded before the host has traced a call.
    tracing = sys.modules.get("portleak.tracing")
    return tracing.joined() if tracing else b""


def _connected():
    if current is None:
        raise RuntimeError("there is no host to call: this interpreter is no port")
    return current
