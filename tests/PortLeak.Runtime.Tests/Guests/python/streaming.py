"""Iterators that the tests read, and what became of them."""
import asyncio
import threading
import time

_closed = []
produced = 0


def closed():
    return ",".join(_closed)


def produced_so_far():
    return produced


def count(most, name="count"):
    global produced
    try:
        for number in range(most):
            produced = number + 1
            yield number
    finally:
        _closed.append(name)


async def count_asynchronously(most, name):
    try:
        for number in range(most):
            await asyncio.sleep(0)
            yield number
    finally:
        _closed.append(name)


async def later(most):
    await asyncio.sleep(0)
    return list(range(most))


def hang_after(most, name):
    try:
        yield from range(most)
        while True:
            time.sleep(0.01)
    finally:
        _closed.append(name)


async def hang_asynchronously_after(most, name):
    try:
        for number in range(most):
            yield number
        await asyncio.sleep(600)
    finally:
        _closed.append(name)


def fail_after(most):
    yield from range(most)
    raise ValueError("no more")


def fail_in_cleanup():
    try:
        while True:
            yield 1
    finally:
        raise ValueError("cleanup")


def unconvertible_after(most):
    yield from range(most)
    yield threading.Lock()


def slowly(most, seconds):
    for number in range(most):
        time.sleep(seconds)
        yield number


def large(most, size):
    for _ in range(most):
        yield bytes(size)
