"""What is called: as little as possible, so that the way there and back is measured."""
import asyncio


def echo(value):
    return value


async def nap(seconds):
    await asyncio.sleep(seconds)
    return seconds
