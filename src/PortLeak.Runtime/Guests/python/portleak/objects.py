"""Values that stay here, for the host to use by their numbers until it lets go of them."""
from _thread import get_ident
from itertools import count

_kept = {}
_numbers = count(1)

# What was kept for a payload that is being made, by the thread that makes it.
fresh = {}


class Kept:
    """A value that stays here, although what it is part of is sent."""

    def __init__(self, value):
        self.value = value


def keep(value):
    """Has a value stay here, wherever it is in what is sent: the host gets a PortObject in its place."""
    return Kept(value)


def hold(value):
    """Keeps a value for the payload that this thread makes; gives its number and the name of its type."""
    number = next(_numbers)
    _kept[number] = value
    fresh.setdefault(get_ident(), []).append(number)
    return number, type.__getattribute__(type(value), "__qualname__")


def settle(made):
    """Says whether the payload was made. If it was not, nobody will ever let go of what was kept for it."""
    for number in fresh.pop(get_ident(), ()):
        if not made:
            release(number)


def release(number):
    """Lets go of a value."""
    _kept.pop(number, None)


def find(number):
    """The value of a number."""
    try:
        return _kept[number]
    except KeyError:
        from portleak.conversion import ConversionError

        raise ConversionError("the object %d was released" % number) from None


def call(value, method, arguments):
    """Calls a method of a value; a dotted name reaches into attributes."""
    return get(value, method)(*arguments)


def get(value, attribute):
    """An attribute of a value; a dotted name reaches into attributes of attributes."""
    for name in attribute.split("."):
        value = getattr(value, name)
    return value


def mark(value, parts, marks=None):
    """The value with those parts marked to stay for which the host has asked.

    `parts` is [kind, description of each part], [kind, names, description of each part], or None where nothing stays.
    """
    if value is None or parts is None:
        return value
    if marks is None:
        marks = {}
    # One value stays once, wherever it occurs, and so is one object there too.
    if parts[0] == "kept":
        return marks.setdefault(id(value), Kept(value))
    return _WAYS[parts[0]](value, parts, marks)


def _mark_items(value, parts, marks):
    if not hasattr(value, "__iter__") or isinstance(value, (str, bytes)):
        return value
    return [mark(item, parts[1][0], marks) for item in value]


def _mark_tuple(value, parts, marks):
    if not isinstance(value, (tuple, list)) or len(value) != len(parts[1]):
        return value
    return tuple([mark(item, part, marks) for item, part in zip(value, parts[1])])


def _mark_entries(value, parts, marks):
    if not hasattr(value, "items"):
        return value
    return {mark(key, parts[1][0], marks): mark(item, parts[1][1], marks) for key, item in value.items()}


def _mark_fields(value, parts, marks):
    from portleak.reducers import fields_of

    known = dict(zip(parts[1], parts[2]))
    fields = fields_of(value)
    if fields is None:
        return value
    return {name: mark(item, known.get(_bare(name)), marks) for name, item in fields.items()}


def _bare(name):
    return name.replace("_", "").lower() if isinstance(name, str) else name


_WAYS = {"items": _mark_items, "tuple": _mark_tuple, "entries": _mark_entries, "fields": _mark_fields}
