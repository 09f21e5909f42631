"""The other side of the codec tests: reads requests from stdin and answers on stdout until stdin ends.

A request and an answer are a payload and buffers: their number and lengths (little-endian, 4 bytes), then the bytes.
Each request is a pair (command, argument).
"""

import os
import struct
import sys

sys.path.insert(0, os.environ["PORTLEAK_GUEST"])
from portleak import conversion  # noqa: E402


def read_exactly(count):
    data = sys.stdin.buffer.read(count)
    if len(data) != count:
        sys.exit(0)
    return data


def read():
    (count,) = struct.unpack("<I", read_exactly(4))
    lengths = struct.unpack("<%dI" % count, read_exactly(4 * count))
    parts = [bytearray(read_exactly(length)) for length in lengths]
    return parts[0], parts[1:]


def write(payload, buffers):
    parts = [payload, *buffers]
    sys.stdout.buffer.write(struct.pack("<I%dI" % len(parts), len(parts), *(len(memoryview(p)) for p in parts)))
    for part in parts:
        sys.stdout.buffer.write(part)
    sys.stdout.buffer.flush()


def difference(actual, expected, path="value"):
    """None if both are equal in value and type, with their parts; otherwise where they differ."""
    if type(actual) is not type(expected):
        return "%s is a %s, not a %s" % (path, type(actual).__name__, type(expected).__name__)
    if isinstance(actual, (list, tuple)):
        if len(actual) != len(expected):
            return "%s has %d items, not %d" % (path, len(actual), len(expected))
        for index, (one, other) in enumerate(zip(actual, expected)):
            found = difference(one, other, "%s[%d]" % (path, index))
            if found:
                return found
        return None
    if isinstance(actual, dict):
        return difference(list(actual.items()), list(expected.items()), path)
    if isinstance(actual, (set, frozenset)):
        return difference(sorted(actual, key=repr), sorted(expected, key=repr), path)
    if isinstance(actual, float):
        same = struct.pack("<d", actual) == struct.pack("<d", expected) or actual != actual and expected != expected
    else:
        same = actual == expected
    return None if same else "%s is %.200r, not %.200r" % (path, actual, expected)


def compare(argument):
    value, expression = argument
    return difference(value, evaluate(expression))


def evaluate(source):
    """The value of an expression, or of the name `result` after statements."""
    scope = {"__name__": "test"}
    exec("import collections, dataclasses, datetime, decimal, enum, math, pathlib, types, typing, uuid", scope)
    try:
        code = compile(source, "<test>", "eval")
    except SyntaxError:
        exec(source, scope)
        return scope["result"]
    return eval(code, scope)


def describe(array):
    """The type, element type, lengths and elements of an array, and whether it can be written to."""
    if isinstance(array, memoryview):
        return "memoryview", array.format, list(array.shape), array.tolist(), not array.readonly
    return type(array).__name__, str(array.dtype), list(array.shape), array.tolist(), bool(array.flags.writeable)


def check(argument):
    """Whether a condition holds of `value`."""
    import numpy

    value, condition = argument
    return str(bool(eval(condition, {"value": value, "np": numpy})))


def failure(source):
    """What is wrong with the value of an expression."""
    try:
        conversion.dumps(evaluate(source))
    except conversion.ConversionError as error:
        return str(error)


COMMANDS = {
    "check": check,
    "failure": failure,
    "describe": describe,
    "echo": lambda value: value,
    "compare": compare,
    "compare_all": lambda pairs: [compare(pair) for pair in pairs],
    "evaluate": evaluate,
    "repr": repr,
}

while True:
    payload, buffers = read()
    try:
        command, argument = conversion.loads(payload, buffers)
        payload, buffers = conversion.dumps(COMMANDS[command](argument))
    except Exception as error:
        payload, buffers = conversion.dumps(("error", "%s: %s" % (type(error).__name__, error)))
    write(payload, buffers)
