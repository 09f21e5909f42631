"""Results, errors and acts that could break who receives them."""
import ctypes
import os
import sys
import threading


class Plain:
    pass


class Lying:
    def __reduce__(self):
        return os.system, ("echo deceived",)


class Broken:
    def __reduce_ex__(self, protocol):
        raise SystemExit("in __reduce_ex__")

    def __getattribute__(self, name):
        raise RuntimeError("no " + name)


class WrongTypes(dict):
    """Its methods give what no dictionary's do."""

    def __iter__(self):
        return iter([Lying()])

    def __getitem__(self, key):
        return Lying()

    def items(self):
        return 5


class Nameless(type):
    def __getattribute__(cls, name):
        raise RuntimeError("no " + name)


class TextThatExits(Exception):
    def __str__(self):
        sys.exit("in __str__")


def echo(value):
    return value


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def cycle():
    value = [1]
    value.append(value)
    return value


def cycle_through_an_object():
    value = type("Own", (dict,), {})()
    value["self"] = value
    return value


def make(name):
    return {
        "lock": threading.Lock, "generator": lambda: (x for x in []), "function": lambda: make, "module": lambda: os,
        "class": lambda: Plain, "object": Plain, "lying": Lying, "broken": Broken, "wrong types": WrongTypes,
        "local class": lambda: type("Local", (), {})(), "nameless": lambda: Nameless("X", (), {})(), "file": lambda: sys.stdout,
        "deep inside": lambda: {"a": [1, (2, {"b": Lying()})]}, "too deep": lambda: nested(100_000),
        "cycle through an object": cycle_through_an_object,
    }[name]()


def gigabyte():
    return bytes(1 << 30)


def gigabyte_inside():
    return [1, {"a": bytearray(1 << 30)}]


def fail_in(way):
    if way == "text that exits":
        raise TextThatExits
    if way == "huge text":
        raise ValueError("x" * 1_000_000)
    if way == "huge name":
        raise type("X" * 1_000_000, (Exception,), {})()
    if way == "no module":
        raise type("Odd", (Exception,), {"__module__": None})("odd")
    if way == "nameless":
        raise Nameless("X", (Exception,), {})()
    if way == "surrogates":
        raise ValueError("\ud800 \0")
    if way == "exit":
        sys.exit(3)
    if way == "exit with text":
        sys.exit("bye")
    if way == "recursion":
        fail_in(way)
    if way == "its own cause":
        error = ValueError("itself")
        error.__cause__ = error
        raise error
    if way == "stop":
        raise StopIteration("stop")
    if way == "cancelled":
        from asyncio import CancelledError

        raise CancelledError("nobody")
    raise BaseException(way)


def write_in_c(text):
    libc = ctypes.CDLL(None)
    libc.printf(b"%s\n", text.encode())
    libc.fflush(None)


def tamper(way):
    if way == "no stdout":
        sys.stdout = None
    if way == "closed stdout":
        sys.stdout.close()
    if way == "small stack":
        sys.setrecursionlimit(max(60, len(__import__("inspect").stack(0)) + 20))
    if way == "lost modules":
        for name in [name for name in sys.modules if name.startswith("portleak")]:
            del sys.modules[name]
    if way == "other directory":
        os.chdir("/")
    if way == "no imports":
        sys.meta_path.clear()
    if way == "no path":
        sys.path.clear()
