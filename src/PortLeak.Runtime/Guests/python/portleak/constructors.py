"""The closed set of names that a payload may carry, in both directions.

A pickle that leaves for .NET names nothing but these functions, so that .NET reads a fixed list whatever the versions of
Python and numpy. Each is also what it says: calling it builds the value.
"""

import builtins as _builtins
import datetime as _datetime
import decimal as _decimal
import sys as _sys
import types as _types
import uuid as _uuid

TICKS_PER_MICROSECOND = 10
TICKS_PER_DAY = 864_000_000_000


class Record(_types.SimpleNamespace):
    """A value with named fields whose own class did not travel with it."""


def record(name):
    """A record; its fields follow as state, so that they may refer back to it."""
    return Record()


def enum(name, value, is_value):
    """An enum member; `is_value` says that the member is itself an int or str."""
    return value if is_value else name


def plain(value):
    """The counterpart of a type that arrives as a plainer one."""
    return value


def bytes(buffer):
    """A byte string whose bytes travelled beside the payload."""
    return buffer if type(buffer) is _builtins.bytes else _builtins.bytes(buffer)


def decimal(digits):
    return _decimal.Decimal(digits)


def complex(real, imaginary):
    return _builtins.complex(real, imaginary)


def datetime(ticks):
    """A naive date and time; ticks of 100 ns since the year 1."""
    return _datetime.datetime(1, 1, 1) + _datetime.timedelta(microseconds=ticks // TICKS_PER_MICROSECOND)


def zoned(ticks, offset):
    """A date and time in a zone: local ticks, and seconds east of UTC."""
    zone = _datetime.timezone(_datetime.timedelta(seconds=offset)) if offset else _datetime.timezone.utc
    return datetime(ticks).replace(tzinfo=zone)


def date(day):
    """A date; days since the year 1."""
    return _datetime.date.fromordinal(day + 1)


def time(ticks):
    """A time of day; ticks since midnight."""
    return datetime(ticks).time()


def duration(ticks):
    return _datetime.timedelta(microseconds=ticks // TICKS_PER_MICROSECOND)


def uuid(octets):
    return _uuid.UUID(bytes=octets)


def array(element, shape, buffer):
    """An array of numpy's where numpy can be imported, otherwise a memoryview; neither copies the buffer.

    `element` is a format of the struct module.
    """
    view = memoryview(buffer)
    numpy = _sys.modules.get("numpy") or _numpy()
    if numpy is None:
        return view.cast("B").cast(_VIEW_FORMATS.get(element, element), shape)
    return numpy.frombuffer(view, numpy.dtype(_NUMPY_TYPES.get(element, element))).reshape(shape)


def registered(name, value):
    """A value of a type that both sides registered under this name."""
    from . import conversion

    return conversion.from_port(name, value)


# The struct module has no complex numbers, and a memoryview no half floats before Python 3.12.
_NUMPY_TYPES = {"D": "complex128", "?": "bool"}
_VIEW_FORMATS = {"D": "d"}


def _numpy():
    try:
        import numpy
    except ImportError:
        return None
    return numpy
