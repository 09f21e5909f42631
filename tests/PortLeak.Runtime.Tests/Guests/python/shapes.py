"""Values of the types that programs define."""
import collections
import dataclasses
import datetime
import enum
import sys
import types
import typing
import uuid
from decimal import Decimal

import portleak


@dataclasses.dataclass
class Item:
    name: str
    unit_price: Decimal
    tags: list = dataclasses.field(default_factory=list)
    shared: typing.ClassVar[int] = 5

    def __post_init__(self):
        self.extra = "not a field"


@dataclasses.dataclass(frozen=True)
class Frozen:
    name: str
    unit_price: Decimal
    tags: list


@dataclasses.dataclass(frozen=True)
class Discounted(Frozen):
    percent: int = 10


if sys.version_info >= (3, 10):
    @dataclasses.dataclass(slots=True, frozen=True)
    class Slotted:
        name: str
        unit_price: Decimal
        tags: list
else:
    @dataclasses.dataclass
    class Slotted:
        __slots__ = ("name", "unit_price", "tags")
        name: str
        unit_price: Decimal
        tags: list


Pair = collections.namedtuple("Pair", "name unit_price tags")


class Triple(typing.NamedTuple):
    name: str
    unit_price: Decimal
    tags: list


class Model:
    """What pydantic's models of version 2 look like from outside."""

    __pydantic_fields__ = {"name": str, "unit_price": Decimal, "tags": list}

    def __init__(self, **values):
        self.__dict__.update(values)


class Field:
    def __init__(self, name):
        self.name = name


class Attrs:
    """What the classes of attrs look like from outside."""

    __attrs_attrs__ = (Field("name"), Field("unit_price"), Field("tags"))

    def __init__(self, **values):
        self.__dict__.update(values)


class Colour(enum.Enum):
    RED = "r"
    DARK_GREEN = ("g", 2)


class Size(enum.IntEnum):
    SMALL = 1
    VERY_LARGE = 20


class Kind(str, enum.Enum):
    FRESH = "fresh"


class Access(enum.Flag):
    READ = 1
    WRITE = 2


class Bits(enum.IntFlag):
    LOW = 1
    HIGH = 8


class Money:
    def __init__(self, amount, currency):
        self.amount = amount
        self.currency = currency


portleak.register("money", Money, lambda money: (money.amount, money.currency), lambda value: Money(*value))

_VALUES = {"name": "pen", "unit_price": Decimal("1.10"), "tags": ["a", "b"]}


def make(kind):
    if kind == "namespace":
        return types.SimpleNamespace(**_VALUES)
    if kind == "dict":
        return dict(_VALUES)
    if kind == "ordered":
        return collections.OrderedDict(_VALUES)
    if kind == "attrs itself":
        import attr

        return attr.make_class("Real", list(_VALUES), slots=True)(**_VALUES)
    if kind == "pydantic itself":
        import pydantic

        return pydantic.create_model("Real", name=(str, ...), unit_price=(Decimal, ...), tags=(list, ...))(**_VALUES)
    return globals()[kind](**_VALUES)


def members():
    return [
        Colour.RED, Colour.DARK_GREEN, Size.SMALL, Size.VERY_LARGE, Kind.FRESH, Access.READ, Access.READ | Access.WRITE,
        Bits.LOW | Bits.HIGH]


def moment():
    zone = datetime.timezone(datetime.timedelta(hours=5, minutes=30), "IST")
    return [
        datetime.datetime(2024, 2, 29, 12, 30, 1, 500, tzinfo=zone), datetime.datetime(2024, 2, 29), datetime.date(2024, 2, 29),
        datetime.time(23, 59, 59, 999999), datetime.timedelta(days=-1, microseconds=1), uuid.UUID(int=1), 2.5 - 1j]


def double(money):
    assert type(money) is Money
    return Money(money.amount * 2, money.currency)


def describe(value):
    return repr(value)
