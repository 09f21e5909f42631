"""What takes its time: asynchronous functions and generators."""
import asyncio
import time

_closed = False


async def nap(seconds):
    await asyncio.sleep(seconds)
    return seconds


def hang_after_one():
    global _closed
    _closed = False
    try:
        yield 1
        time.sleep(60)
    finally:
        _closed = True


def is_closed():
    return _closed
