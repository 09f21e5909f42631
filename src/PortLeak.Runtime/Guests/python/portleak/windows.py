"""What Windows has instead of descriptors that are inherited by number, poll, and signals on a pipe."""
import io
import msvcrt
import os
import struct
import time

import _signal
import _winapi

ERROR_BROKEN_PIPE = 109


def adopt(handle, flags):
    """A descriptor for an inherited handle, in binary mode, that no child inherits in turn."""
    os.set_handle_inheritable(handle, False)
    return msvcrt.open_osfhandle(handle, flags | os.O_BINARY | os.O_NOINHERIT)


class Pipe:
    """Reads a pipe without ever blocking in it: a read that blocks could not be interrupted."""

    def __init__(self, descriptor):
        msvcrt.setmode(descriptor, os.O_BINARY)
        self._file = io.FileIO(descriptor, "rb", closefd=False)
        self._handle = msvcrt.get_osfhandle(descriptor)

    def readinto(self, target):
        """The number of bytes; None if there are none yet; 0 at the end."""
        available = self._available()
        if available is None:
            return 0
        # No more than there is: the C runtime would wait for the rest.
        return self._file.readinto(memoryview(target)[:available]) if available else None

    def poll(self):
        """Waits until there is something to read, or the end."""
        while self._available() == 0:
            time.sleep(0.001)

    def _available(self):
        try:
            return _winapi.PeekNamedPipe(self._handle)[0]
        except OSError as error:
            if error.winerror == ERROR_BROKEN_PIPE:
                return None
            raise


def listen(handle, interrupt):
    """As interrupts.listen: a thread waits for the host, and raises the one signal that wakes the main thread up here."""
    from _thread import start_new_thread
    from collections import deque

    descriptor = adopt(handle, os.O_RDONLY)
    calls = deque()

    def look(*_):
        found = []
        while calls:
            found.append(calls.popleft())
        if found:
            interrupt(found)

    def wait():
        while True:
            octets = os.read(descriptor, 8192)
            if not octets:
                return
            calls.extend(struct.unpack("<%dQ" % (len(octets) // 8), octets))
            _signal.raise_signal(_signal.SIGINT)

    _signal.signal(_signal.SIGINT, look)
    start_new_thread(wait, ())
