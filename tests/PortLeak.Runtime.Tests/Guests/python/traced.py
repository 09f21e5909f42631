"""What the tests of traces call: each says which trace it is part of."""
import asyncio

import portleak


def parent():
    return portleak.trace_context().get("traceparent")


def state():
    return portleak.trace_context().get("tracestate")


async def parent_later():
    await asyncio.sleep(0.01)
    return parent()


def parents(most):
    for _ in range(most):
        yield parent()


async def parents_later(most):
    for _ in range(most):
        await asyncio.sleep(0)
        yield parent()


def parent_around(name):
    return [parent(), portleak.call(name), parent()]


async def parent_around_later(name):
    return [parent(), await portleak.call_async(name), parent()]


def send_parent():
    portleak.send(parent())
