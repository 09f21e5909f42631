"""Values that stay here, for the host to use by their numbers until it lets go of them."""
from itertools import count

from portleak import conversion

_kept = {}
_numbers = count(1)


def keep(value):
    """Keeps a value; gives its number and the name of its type."""
    number = next(_numbers)
    _kept[number] = value
    return number, type(value).__qualname__


def release(number):
    """Lets go of a value."""
    _kept.pop(number, None)


def call(value, method, arguments):
    """Calls a method of a value; a dotted name reaches into attributes."""
    return get(value, method)(*arguments)


def get(value, attribute):
    """An attribute of a value; a dotted name reaches into attributes of attributes."""
    for name in attribute.split("."):
        value = getattr(value, name)
    return value


def _find(number):
    try:
        return _kept[number]
    except KeyError:
        raise conversion.ConversionError("the object %d was released" % number) from None


conversion.build_from("portleak.object", _find)
