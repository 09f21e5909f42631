"""What each kind of object that pickle does not know natively becomes: one of our constructors, with plain arguments."""

import collections
import collections.abc
import sys
import types

from . import constructors, objects
from .errors import name_of
from .pickling import PickleBuffer


class Unconvertible(Exception):
    """A value has no counterpart in .NET."""

    def __init__(self, culprit, reason):
        super().__init__(reason)
        self.culprit = culprit
        self.reason = reason


def reduce(value):
    """The constructor of a value and its arguments, as `reducer_override` returns them."""
    kind = type(value)
    try:
        reducer = _reducers.get(kind)
        if reducer is None:
            reducer = _reducers[kind] = _find_reducer(kind)
        return reducer(value)
    except (Unconvertible, RecursionError):
        raise
    except Exception as error:
        raise Unconvertible(value, "%s cannot be converted: %s" % (name_of(kind), error)) from error


def register(name, kind, to_port):
    """Has the instances of a type travel as the plain value that `to_port` makes of them."""
    _own[kind] = lambda value: (constructors.registered, (name, to_port(value)))
    _reducers.clear()


def _find_reducer(kind):
    for base in kind.__mro__:
        if base in _own:
            return _own[base]
    by_name = [_BY_NAME.get((getattr(base, "__module__", None), base.__qualname__)) for base in kind.__mro__]
    if _reduce_enum in by_name:
        return _reduce_enum
    if issubclass(kind, types.FunctionType):
        return _reduce_function
    if issubclass(kind, type) or hasattr(kind, "__get__"):
        return _refuse
    fields = _fields_of(kind)
    if fields is not None:
        return _reduce_by(fields)
    for reducer in by_name:
        if reducer is not None:
            return reducer
    for base, reducer in _BASES:
        if issubclass(kind, base):
            return reducer
    return _refuse


def fields_of(value):
    """The fields of a value that travels as a record, and the entries of a mapping; None if it is neither."""
    if isinstance(value, collections.abc.Mapping):
        return dict(value)
    if isinstance(value, types.SimpleNamespace):
        return dict(vars(value))
    fields = _fields_of(type(value))
    return None if fields is None else {field: getattr(value, field) for field in fields}


def _fields_of(kind):
    """The names of the fields of a dataclass, an attrs or pydantic class, or a named tuple."""
    if hasattr(kind, "__dataclass_fields__"):
        from dataclasses import fields  # leaves class variables out

        return tuple(field.name for field in fields(kind))
    if hasattr(kind, "__attrs_attrs__"):
        return tuple(field.name for field in kind.__attrs_attrs__)
    if issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return tuple(kind._fields)
    for name in ("__pydantic_fields__", "__fields__"):  # of version 2, of version 1
        if isinstance(getattr(kind, name, None), dict) and hasattr(kind, "__fields_set__" if name == "__fields__" else name):
            return tuple(getattr(kind, name))
    return None


def _reduce_function(function):
    # The constructors themselves are pickled by name.
    if getattr(constructors, function.__name__, None) is function:
        return NotImplemented
    return _refuse(function)


def _refuse(value):
    if hasattr(type(value), "__next__") or hasattr(type(value), "__anext__"):
        raise Unconvertible(value, "%s is no list; read its items with StreamAsync, or return list(...)" % name_of(type(value)))
    raise Unconvertible(
        value,
        "%s has no counterpart in .NET; return plain data, a dataclass, register the type with portleak.register, or let it "
        "stay here: ask for a PortObject, or send portleak.keep(it)"
        % name_of(type(value)))


def _plain(convert):
    return lambda value: (constructors.plain, (convert(value),))


def _reduce_by(fields):
    def reduce(value):
        return constructors.record, (type(value).__name__,), {field: getattr(value, field) for field in fields}

    return reduce


def _reduce_namespace(value):
    return constructors.record, (type(value).__name__,), dict(vars(value))


def _reduce_kept(kept):
    return constructors.object, objects.hold(kept.value)


def _reduce_enum(member):
    if member.name is None:
        return constructors.plain, (member.value,)
    return constructors.enum, (member.name, member.value, isinstance(member, (int, str)))


def _reduce_decimal(value):
    return constructors.decimal, (str(value),)


def _reduce_complex(value):
    return constructors.complex, (value.real, value.imag)


def _reduce_datetime(value):
    offset = value.utcoffset()
    ticks = (value.toordinal() - 1) * constructors.TICKS_PER_DAY + _ticks_of_day(value)
    if offset is None:
        return constructors.datetime, (ticks,)
    return constructors.zoned, (ticks, offset.days * 86400 + offset.seconds)


def _reduce_date(value):
    return constructors.date, (value.toordinal() - 1,)


def _reduce_time(value):
    if value.tzinfo is not None:
        raise Unconvertible(value, "a time of day with a zone has no counterpart in .NET; send it without")
    return constructors.time, (_ticks_of_day(value),)


def _ticks_of_day(value):
    seconds = (value.hour * 60 + value.minute) * 60 + value.second
    return (seconds * 1_000_000 + value.microsecond) * constructors.TICKS_PER_MICROSECOND


def _reduce_timedelta(value):
    microseconds = (value.days * 86400 + value.seconds) * 1_000_000 + value.microseconds
    return constructors.duration, (microseconds * constructors.TICKS_PER_MICROSECOND,)


def _reduce_uuid(value):
    return constructors.uuid, (value.bytes,)


def _reduce_memoryview(value):
    if value.format == "B" and value.ndim == 1:
        return constructors.plain, (_buffer(value),)
    if value.format not in _ELEMENTS:
        raise Unconvertible(value, "a memoryview of format %r has no counterpart in .NET" % value.format)
    return constructors.array, (_element(value.format, value.itemsize), value.shape, _buffer(value))


def _reduce_array(value):
    if value.typecode in ("u", "w"):
        return constructors.plain, (value.tounicode(),)
    return constructors.array, (_element(value.typecode, value.itemsize), (len(value),), PickleBuffer(value))


def _reduce_numpy_scalar(value):
    kind = value.dtype.kind
    if kind in "Vm":
        _check_numpy_type(value)
    plain = value.astype(_MICROSECONDS[kind]).item() if kind in _MICROSECONDS else value.item()
    if kind in _MICROSECONDS and type(plain) is int:
        raise Unconvertible(value, "the %s %s is beyond what .NET can hold" % (value.dtype, value))
    if type(plain) is type(value):
        plain = complex(plain) if value.dtype.kind == "c" else float(plain)
    return constructors.plain, (plain,)


def _reduce_ndarray(value):
    numpy = sys.modules["numpy"]
    kind = value.dtype.kind
    if kind in "Vm":
        _check_numpy_type(value)
    if kind in _MICROSECONDS:
        plain = value.astype(_MICROSECONDS[kind])
        if any(type(item) is int for item in plain.ravel().tolist()):
            raise Unconvertible(value, "an array of %s holds what is beyond what .NET can hold" % value.dtype)
        return constructors.plain, (plain.tolist(),)
    if value.ndim == 0 or kind not in "?biufc":
        return constructors.plain, (value.tolist(),)
    if kind == "c":
        element, target = "D", numpy.dtype("complex128")
    elif kind == "f" and value.itemsize > 8:
        element, target = "d", numpy.dtype("float64")
    else:
        element, target = _element(value.dtype.char, value.itemsize), value.dtype.newbyteorder("=")
    packed = numpy.ascontiguousarray(value, target)
    return constructors.array, (element, packed.shape, PickleBuffer(packed))


def _check_numpy_type(value):
    if value.dtype.kind == "V":
        raise Unconvertible(
            value, "the structured type %s has no counterpart in .NET; return its fields, each as an array" % (value.dtype,))
    unit = sys.modules["numpy"].datetime_data(value.dtype)[0]
    if unit in ("Y", "M", "generic"):
        raise Unconvertible(value, "the duration type %s has no fixed length; return days or a smaller unit" % value.dtype)


# Units of other lengths are converted to the finest that .NET and Python share; a number is left of what has no date.
_MICROSECONDS = {"M": "datetime64[us]", "m": "timedelta64[us]"}


def _buffer(view):
    return PickleBuffer(view) if view.c_contiguous else bytes(view)


# Sizes differ between platforms (a C long has four or eight bytes); the formats sent have a fixed one.
_ELEMENTS = {
    "?": "?", "c": "u", "b": "i", "B": "u", "h": "i", "H": "u", "i": "i", "I": "u", "l": "i", "L": "u", "q": "i",
    "Q": "u", "n": "i", "N": "u", "e": "f", "f": "f", "d": "f",
}
_FORMATS = {
    ("?", 1): "?", ("i", 1): "b", ("u", 1): "B", ("i", 2): "h", ("u", 2): "H", ("i", 4): "i", ("u", 4): "I",
    ("i", 8): "q", ("u", 8): "Q", ("f", 2): "e", ("f", 4): "f", ("f", 8): "d",
}


def _element(code, size):
    return _FORMATS[_ELEMENTS[code], size]


_own = {}
_reducers = {}

# By name, so that no module is imported for types that the program never uses.
_BY_NAME = {
    ("enum", "Enum"): _reduce_enum,
    ("portleak.objects", "Kept"): _reduce_kept,
    ("builtins", "complex"): _reduce_complex,
    ("builtins", "memoryview"): _reduce_memoryview,
    ("array", "array"): _reduce_array,
    ("decimal", "Decimal"): _reduce_decimal,
    ("datetime", "datetime"): _reduce_datetime,
    ("datetime", "date"): _reduce_date,
    ("datetime", "time"): _reduce_time,
    ("datetime", "timedelta"): _reduce_timedelta,
    ("uuid", "UUID"): _reduce_uuid,
    ("pathlib", "PurePath"): _plain(str),
    ("pathlib._local", "PurePath"): _plain(str),
    ("types", "SimpleNamespace"): _reduce_namespace,
    ("numpy", "ndarray"): _reduce_ndarray,
    ("numpy", "generic"): _reduce_numpy_scalar,
}

# Subclasses of built-in types arrive as their plain counterpart; the first that fits decides.
_BASES = (
    (int, _plain(int)),
    (float, _plain(float)),
    (str, _plain(lambda value: "".join(value))),
    ((bytes, bytearray), _plain(bytes)),
    (collections.abc.Mapping, _plain(lambda value: {key: value[key] for key in value})),
    (tuple, _plain(tuple)),
    ((list, range, collections.deque, collections.abc.MappingView), _plain(list)),
    (collections.abc.Set, _plain(set)),
)
