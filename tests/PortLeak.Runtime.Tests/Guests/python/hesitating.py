"""Widens the moments in which an interruption finds nothing that runs yet."""
import asyncio
import time

from portleak.reception import Reception
from portleak.tasks import Tasks
from portleak.workers import Workers

_closed = []


def hesitate(seconds):
    for owner, name in ((Reception, "lend"), (Workers, "enter"), (Tasks, "announce")):
        setattr(owner, name, _after(seconds, getattr(owner, name)))


def _after(seconds, function):
    def hesitating(*arguments):
        time.sleep(seconds)
        return function(*arguments)

    return hesitating


def run():
    time.sleep(60)


async def run_asynchronously():
    await asyncio.sleep(60)


def produce():
    try:
        yield 1
        time.sleep(60)
    finally:
        _closed.append("closed")


def closed():
    return ",".join(_closed)
