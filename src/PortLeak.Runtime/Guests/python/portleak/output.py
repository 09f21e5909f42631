"""Standard streams: what the interpreter's code prints reaches the host as lines, and never the frames."""
import os
import sys

from portleak.lifeline import WINDOWS


def redirect(descriptor):
    """Points descriptor 1 at the host's capture and leaves nothing to read on descriptor 0."""
    if WINDOWS:
        from portleak import windows

        descriptor = windows.adopt(descriptor, os.O_WRONLY)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    sys.stdout.flush()
    os.dup2(descriptor, 1)
    os.close(descriptor)
    for stream in (sys.stdout, sys.stderr):
        # A line at a time, and any text at all: a character that cannot be encoded must not fail a print.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=True)
    sys.stdin = sys.__stdin__ = NoInput()


class NoInput:
    """Standard input in a port: every read fails at once, because nobody is there to answer."""

    encoding = "utf-8"
    closed = False

    def fileno(self):
        return 0

    def isatty(self):
        return False

    def readable(self):
        return False

    def close(self):
        pass

    def _refuse(self, *_):
        raise EOFError("there is no standard input in a port")

    read = readline = readlines = __iter__ = __next__ = _refuse
