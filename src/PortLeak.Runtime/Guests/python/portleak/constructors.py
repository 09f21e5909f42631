"""The closed set of names that a payload may carry, in both directions.

A pickle that leaves for .NET names nothing but these functions, so that .NET reads a fixed list whatever the versions
of Python and numpy. Each is also what it says: calling it builds the value.
"""

import builtins as _builtins
import types as _types

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
    from decimal import Decimal

    return Decimal(digits)


def complex(real, imaginary):
    return _builtins.complex(real, imaginary)


def datetime(ticks):
    """A naive date and time; ticks of 100 ns since the year 1."""
    from datetime import datetime

    return datetime(1, 1, 1) + duration(ticks)


def zoned(ticks, offset):
    """A date and time in a zone: local ticks, and seconds east of UTC."""
    from datetime import timedelta, timezone

    return datetime(ticks).replace(tzinfo=timezone(timedelta(seconds=offset)))


def date(day):
    """A date; days since the year 1."""
    from datetime import date

    return date.fromordinal(day + 1)


def time(ticks):
    """A time of day; ticks since midnight."""
    return datetime(ticks).time()


def duration(ticks):
    from datetime import timedelta

    return timedelta(microseconds=ticks // TICKS_PER_MICROSECOND)


def uuid(octets):
    from uuid import UUID

    return UUID(bytes=octets)


def array(element, shape, buffer):
    """An array of numpy's where numpy can be imported, otherwise a memoryview; neither copies the buffer.

    `element` is a format of the struct module.
    """
    view = memoryview(buffer)
    try:
        import numpy
    except ImportError:
        return _view(view, element, shape)
    return numpy.frombuffer(view, numpy.dtype(_NUMPY_TYPES.get(element, element))).reshape(shape)


def object(number, type_name):
    """A value that stays here, by its number."""
    from . import objects

    return objects.find(number)


def registered(name, value):
    """A value of a type that both sides registered under this name."""
    from . import conversion

    return conversion.from_port(name, value)


def _view(view, element, shape):
    # A memoryview has no complex numbers: a last dimension holds the real and the imaginary part.
    if element == "D":
        element, shape = "d", (*shape, 2)
    # Nor can it have a length of zero in any but a single dimension.
    return view.cast("B").cast(element, shape) if 0 not in shape else view.cast("B").cast(element)


_NUMPY_TYPES = {"D": "complex128", "?": "bool"}
