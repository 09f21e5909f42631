"""Writes the golden vectors to stdout: what Python's own pickler makes of the values below.

    PYTHONPATH=src/PortLeak.Runtime/Guests/python python3.12 write_pickle_vectors.py > pickle.txt

CPython 3.8 to 3.13 write the same. Each line: the name of the case, a tab, the payload in hexadecimal, and for each
buffer another tab, how often it repeats its first eight bytes, and these.
"""

import array
import collections
import dataclasses
import datetime
import decimal
import enum
import math
import pathlib
import types
import uuid

from portleak import conversion

Pair = collections.namedtuple("Pair", "left right")
Colour = enum.Enum("Colour", "RED GREEN")
Size = enum.IntEnum("Size", "SMALL LARGE")


@dataclasses.dataclass
class Item:
    name: str
    price: float
    next: object = None


def knot():
    item = Item("pen", 1.5)
    item.next = item
    return item


def cycle():
    items = [1]
    items.append(items)
    return items


def shared():
    part = {"a": 1}
    return [part, part, "text", "text"]


CASES = {
    "none": None,
    "true": True,
    "false": False,
    "zero": 0,
    "byte": 255,
    "short": 65535,
    "int": 65536,
    "negative": -1,
    "int32-min": -2**31,
    "int64-max": 2**63 - 1,
    "int64-min": -2**63,
    "long": 2**63,
    "long-negative": -2**70,
    "long-huge": 10**700,
    "float": 0.1,
    "float-negative-zero": -0.0,
    "float-nan": math.nan,
    "float-infinity": math.inf,
    "str-empty": "",
    "str": "größe \0 €😀",
    "str-surrogate": "a\udc00b",
    "str-256": "x" * 256,
    "bytes-empty": b"",
    "bytes": b"\0\xff",
    "bytes-256": bytes(256),
    "bytearray": bytearray(b"ab"),
    "list-empty": [],
    "list-one": [1],
    "list": [1, "a", None],
    "list-1001": list(range(1001)),
    "tuple-empty": (),
    "tuple-1": (1,),
    "tuple-2": (1, 2),
    "tuple-3": (1, 2, 3),
    "tuple-4": (1, 2, 3, 4),
    "dict-empty": {},
    "dict-one": {"a": 1},
    "dict": {"a": 1, 2: "b", (1, 2): [3]},
    "dict-1001": {i: i for i in range(1001)},
    "set": {1},
    "set-empty": set(),
    "frozenset": frozenset([1]),
    "shared": shared(),
    "cycle": cycle(),
    "decimal": decimal.Decimal("1.10"),
    "complex": 1 - 2.5j,
    "datetime": datetime.datetime(2024, 2, 29, 12, 30, 45, 678000),
    "datetime-zoned": datetime.datetime(
        2024, 2, 29, 12, 30, 45, tzinfo=datetime.timezone(datetime.timedelta(hours=-3, minutes=-30))),
    "date": datetime.date(2024, 2, 29),
    "time": datetime.time(23, 59, 59, 999999),
    "timedelta": datetime.timedelta(days=-1, microseconds=1),
    "uuid": uuid.UUID("00112233445566778899aabbccddeeff"),
    "path": pathlib.PurePosixPath("/a/b"),
    "namedtuple": Pair(1, 2),
    "dataclass": Item("pen", 1.5),
    "dataclass-cycle": knot(),
    "namespace": types.SimpleNamespace(a=1),
    "enum": Colour.GREEN,
    "int-enum": Size.LARGE,
    "array": array.array("i", [1, -2]),
    "ordered-dict": collections.OrderedDict([("b", 1), ("a", 2)]),
    "deque": collections.deque([1]),
    "range": range(3),
    "bytes-out-of-band": bytes(70000),
    "array-out-of-band": array.array("d", [0.5] * 10000),
}

for name, value in CASES.items():
    payload, buffers = conversion.dumps(value)
    shown = ["%d*%s" % (memoryview(b).nbytes // 8, bytes(b)[:8].hex()) for b in buffers]
    print(name, bytes(payload).hex(), *shown, sep="\t")
