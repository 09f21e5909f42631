"""Code that runs until it is interrupted, and remembers that it was."""
import asyncio
import os
import socket
import time

_stopped = []


def stopped():
    return ",".join(_stopped)


def _announce():
    open("/tmp/portleak-running-%d" % os.getpid(), "w").close()


def loop(name):
    _announce()
    try:
        while True:
            pass
    finally:
        _stopped.append(name)


def loop_swallowing_exceptions(name):
    _announce()
    try:
        while True:
            try:
                time.sleep(0.01)
            except Exception:
                pass
    finally:
        _stopped.append(name)


def pause(name):
    _announce()
    try:
        time.sleep(600)
    finally:
        _stopped.append(name)


def receive(name):
    ours, _ = sockets = socket.socketpair()
    _announce()
    try:
        ours.recv(1)
    finally:
        _stopped.append(name)
        del sockets


async def pause_asynchronously(name):
    _announce()
    try:
        await asyncio.sleep(600)
    finally:
        _stopped.append(name)


async def sleep(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def fail(message):
    await asyncio.sleep(0)
    raise ValueError(message)
