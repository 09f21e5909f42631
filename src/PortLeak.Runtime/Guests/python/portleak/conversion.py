"""Conversion of values between Python and .NET: pickle protocol 5, restricted to a closed set of constructors."""

from . import objects
from .pickling import dumps as pickle_dumps
from .pickling import loads as pickle_loads

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
    if type(value) in ATOMS:
        return pickle_dumps(value, 5), ()
    return _serialize(value)


def _serialize(value):
    # A port has it by then; it is imported after the introduction, so that an interpreter starts sooner.
    global _serialize
    from .serializing import serialize as _serialize

    return _serialize(value)


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
    from . import reducers

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


ATOMS = frozenset((type(None), bool, int, float, str))

_from_port = {"portleak.object": objects.find}
