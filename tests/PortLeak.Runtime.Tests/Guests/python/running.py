"""Code that runs until it is interrupted, and remembers that it was."""
import asyncio
import socket
import time

import portleak

_stopped = []


def stopped():
    return ",".join(_stopped)


def _announce():
    portleak.send("running")


def loop(name):
    try:
        _announce()
        while True:
            pass
    finally:
        _stopped.append(name)


def loop_swallowing_exceptions(name):
    try:
        _announce()
        while True:
            try:
                time.sleep(0.01)
            except Exception:
                pass
    finally:
        _stopped.append(name)


def pause(name):
    try:
        _announce()
        time.sleep(600)
    finally:
        _stopped.append(name)


def receive(name):
    ours, _ = sockets = socket.socketpair()
    try:
        _announce()
        ours.recv(1)
    finally:
        _stopped.append(name)
        del sockets


async def pause_asynchronously(name):
    try:
        _announce()
        await asyncio.sleep(600)
    finally:
        _stopped.append(name)


async def sleep(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def fail(message):
    await asyncio.sleep(0)
    raise ValueError(message)
