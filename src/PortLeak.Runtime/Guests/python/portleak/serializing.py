"""Serializes what is no plain atom: a pickler with our reducers, and the way to what it refuses."""

import collections
import collections.abc

from . import conversion, objects, reducers
from .conversion import ConversionError
from .frames import TooLarge
from .pickling import PickleBuffer, Pickler

# Below this size a buffer travels inside the payload: a buffer of its own costs a read and a write of its own.
OUT_OF_BAND_BYTES = 64 * 1024

_spares = []


def serialize(value):
    """As conversion.dumps, of any value."""
    if type(value) is bytes and len(value) >= OUT_OF_BAND_BYTES:
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
        if size > conversion.limit:
            raise TooLarge("%d bytes are more than the %d that MaxMessageBytes allows" % (size, conversion.limit))
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
