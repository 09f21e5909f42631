"""A function that mostly returns at once, and what has come while it did not."""
import os
import time

import portleak

_received = []
portleak.on_message(_received.append)


def step(path):
    if path is not None:
        while not os.path.exists(path):
            time.sleep(0.001)
    return 0


def pause(seconds):
    time.sleep(seconds)


def received():
    return ",".join(_received)
