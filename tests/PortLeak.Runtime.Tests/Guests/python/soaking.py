"""What the soak of a pool calls."""
import time


def echo(ticket):
    return ticket


def echo_after(ticket, seconds):
    time.sleep(seconds)
    return ticket


def numbers(most):
    yield from range(most)
