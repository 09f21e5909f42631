"""Conversion of values between Python and .NET: pickle protocol 5, restricted to a closed set of constructors."""

import collections
import collections.abc

try:
    # Without the module around it, which imports much more, and an interpreter starts sooner.
    from _pickle import PickleBuffer, Pickler
    from _pickle import dumps as pickle_dumps
    from _pickle import loads as pickle_loads
except ImportError:
    from pickle import PickleBuffer, Pickler
    from pickle import dumps as pickle_dumps
    from pickle import loads as pickle_loads

from . import objects, reducers
from .frames import TooLarge

# Below this size a buffer travels inside the payload: a buffer of its own costs a read and a write of its own.
OUT_OF_BAND_BYTES = 64 * 1024

# What the host accepts; set by the session.
limit = float("inf")


class ConversionError(Exception):
    """A value has no counterpart in .NET. `path` says where it is inside what was to be sent."""

    def __init__(self, message, path=""):
        super().__init__("%s: %s" % (path, message) if path else message)
        self.reason = message
        self.path = path


class Unregistered(ConversionError):
    """A value has arrived of a type that nobody has registered yet."""


def dumps(value):
    """Serializes a value for .NET.

    Returns the payload and the list of buffers that follow it.
    Raises ConversionError if the value, or one inside it, has no counterpart.
    """
    kind = type(value)
    if kind in ATOMS:
        return pickle_dumps(value, 5), ()
    if kind is bytes and len(value) >= OUT_OF_BAND_BYTES:
        value = PickleBuffer(value)
    try:
        serializer = _spares.pop()
    except IndexError:
        serializer = _Serializer()
    payload = None
    try:
        payload, buffers = serializer.dump(value)
    except reducers.Unconvertible as error:
        raise ConversionError(error.reason, _path_to(value, error.culprit)) from error.__cause__
    except RecursionError:
        raise ConversionError(
            "the value nests too deeply, or a cycle leads through a type that has no plain counterpart") from None
    finally:
        if payload is None:
            serializer.forget()
        if objects.fresh:
            objects.settle(payload is not None)
    # One that failed, or grew large, is not used again.
    if len(payload) < OUT_OF_BAND_BYTES:
        _spares.append(serializer)
    return payload, buffers


def loads(payload, buffers=()):
    """Reads what .NET serialized; arrays keep the buffers they are given."""
    return pickle_loads(payload, buffers=buffers)


def first_of(payload, buffers=()):
    """The first item of what .NET serialized, which is to be plain: nothing else is built."""
    from io import BytesIO
    from pickle import Unpickler

    class Reader(Unpickler):
        def find_class(self, module, name):
            return lambda *arguments: None

    return Reader(BytesIO(payload), buffers=buffers).load()[0]


def register(name, kind, to_port, from_port):
    """Registers a type that .NET knows by an IPortConverter of the same name.

    `to_port` turns an instance into a plain value, `from_port` turns that back.
    """
    _from_port[name] = from_port
    reducers.register(name, kind, to_port)


def build_from(name, from_port):
    """Registers how the values of a name are built that only .NET sends."""
    _from_port[name] = from_port


def from_port(name, value):
    """Builds the value of a registered type."""
    try:
        build = _from_port[name]
    except KeyError:
        raise Unregistered(
            "no type is registered as %r; call portleak.register before the first value arrives" % name) from None
    return build(value)


class _Serializer:
    """A pickler and where it writes to. Making one takes several times as long as a small value."""

    def __init__(self):
        self._parts = []
        self._buffers = []
        self.write = self._parts.append
        self._pickler = _Pickler(self, 5, buffer_callback=self._keep)

    def dump(self, value):
        self._pickler.dump(value)
        self._pickler.clear_memo()
        parts = self._parts
        payload = parts.pop() if len(parts) == 1 else b"".join(parts)
        parts.clear()
        buffers = ()
        if self._buffers:
            buffers, self._buffers = self._buffers, []
        size = len(payload) + sum([buffer.nbytes for buffer in buffers]) if buffers else len(payload)
        if size > limit:
            raise TooLarge("%d bytes are more than the %d that MaxMessageBytes allows" % (size, limit))
        return payload, buffers

    def forget(self):
        """Lets go of a value that could not be serialized, which would stay until the collector finds this."""
        self._pickler.clear_memo()
        self._parts.clear()
        self._buffers.clear()

    def _keep(self, buffer):
        raw = buffer.raw()
        if raw.nbytes < OUT_OF_BAND_BYTES:
            return True
        self._buffers.append(raw)
        return False


class _Pickler(Pickler):
    # Never called for None, bool, int, float, str, bytes, list, tuple, dict, set and frozenset: they stay native.
    reducer_override = staticmethod(reducers.reduce)


def _path_to(root, culprit):
    """Where `culprit` is inside `root`, such as `[3].price`; empty where it cannot be told."""
    pending = collections.deque([(root, "")])
    seen = set()
    while pending and len(seen) < 100_000:
        value, path = pending.popleft()
        if value is culprit:
            return path
        if id(value) in seen:
            continue
        seen.add(id(value))
        try:
            pending.extend(_children(value, path))
        except Exception:
            # A value that fails to show its parts is not searched; the error itself says what is wrong.
            continue
    return ""


def _children(value, path):
    if isinstance(value, collections.abc.Mapping):
        return [(item, "%s[%r]" % (path, key)) for key, item in value.items()] + [(key, path) for key in value]
    fields = reducers.fields_of(value)
    if fields is not None:
        return [(item, "%s.%s" % (path, field)) for field, item in fields.items()]
    if isinstance(value, (list, tuple, set, frozenset, collections.deque)):
        return [(item, "%s[%d]" % (path, index)) for index, item in enumerate(value)]
    return ()


ATOMS = frozenset((type(None), bool, int, float, str))

_spares = []
_from_port = {"portleak.object": objects.find}
