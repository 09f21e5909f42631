"""The other side of the codec tests: reads requests from stdin and answers on stdout until stdin ends.

A request and an answer are a payload and buffers: their number and lengths (little-endian, 4 bytes), then the bytes.
Each request is a pair (command, argument).
"""

import datetime
import decimal
import os
import random
import struct
import sys
import uuid

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
    elif isinstance(actual, datetime.datetime):
        same = actual == expected and actual.utcoffset() == expected.utcoffset()
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


class RandomValues:
    """Values of every type that comes back as it was, nested; the same ones for the same seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def value(self, depth=4):
        kinds = [self.number, self.number, self.text, self.bytes, self.moment, self.constant]
        if depth:
            kinds += [lambda: self.items(depth), lambda: tuple(self.items(depth)), lambda: self.mapping(depth), self.set]
        return self.random.choice(kinds)()

    def constant(self):
        return self.random.choice([None, True, False])

    def number(self):
        return self.random.choice([self.integer, self.float, self.decimal, self.complex])()

    def integer(self):
        value = self.random.getrandbits(self.random.choice([7, 8, 16, 31, 32, 63, 64, 65, 300, 2400]))
        return self.random.choice([value, -value, value + 1, -value - 1])

    def float(self):
        return self.random.choice([
            struct.unpack("<d", self.random.getrandbits(64).to_bytes(8, "little"))[0],
            self.random.gauss(0, 1e6), -0.0, float("inf"), float("-inf"), float("nan"), 5e-324])

    def decimal(self):
        digits = tuple(map(int, str(self.random.getrandbits(96))))
        sign = self.random.getrandbits(1) if any(digits) else 0
        return decimal.Decimal((sign, digits, -self.random.randint(0, 28)))

    def complex(self):
        return complex(self.random.gauss(0, 1), self.random.gauss(0, 1))

    def text(self):
        longest, first, last = self.random.choice([(12, 97, 122), (300, 97, 122), (20, 0, 0x7ff), (6, 0xd700, 0xe000), (6, 0x10000, 0x10ffff)])
        text = "".join(chr(self.random.randint(first, last)) for _ in range(self.random.randint(0, longest)))
        # Two surrogates that pair are their character.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")

    def bytes(self):
        return bytes(self.random.getrandbits(8) for _ in range(self.random.randint(0, 300)))

    def moment(self):
        microseconds = self.random.randint(0, 9998 * 365 * 86_400) * 1_000_000 + self.random.randint(0, 999_999)
        naive = datetime.datetime(1, 1, 2) + datetime.timedelta(microseconds=microseconds)
        zone = datetime.timezone(datetime.timedelta(minutes=self.random.randint(-840, 840)))
        return self.random.choice([
            naive, naive.replace(tzinfo=zone), naive.replace(tzinfo=datetime.timezone.utc), naive.date(), naive.time(),
            naive - datetime.datetime(5000, 1, 1), uuid.UUID(int=self.random.getrandbits(128))])

    def items(self, depth):
        return [self.value(depth - 1) for _ in range(self.random.randint(0, 5))]

    def key(self):
        return self.random.choice([self.text, self.integer])()

    def mapping(self, depth):
        return {self.key(): self.value(depth - 1) for _ in range(self.random.randint(0, 5))}

    def set(self):
        return {self.key() for _ in range(self.random.randint(0, 5))}


def generate(argument):
    seed, count = argument
    values = RandomValues(seed)
    return [values.value() for _ in range(count)]


def compare_generated(argument):
    """Whether values are those that a seed gives."""
    seed, values = argument
    return difference(values, generate((seed, len(values))))


COMMANDS = {
    "generate": generate,
    "compare_generated": compare_generated,
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
