"""Interruptions: the host names a call on a pipe of its own, and the kernel signals that something is there."""
import _signal
import _struct
import os

from portleak.lifeline import F_SETOWN, O_ASYNC, WINDOWS

if not WINDOWS:
    import fcntl


class Interrupted(BaseException):
    """The host has cancelled this call, or its time is over. Not an Exception, so that few handlers swallow it."""


def listen(descriptor, interrupt):
    """Has interrupt called on the main thread, between two instructions, with the ids of calls that shall end."""
    if WINDOWS:
        from portleak import windows

        windows.listen(descriptor, interrupt)
        return
    os.set_inheritable(descriptor, False)
    os.set_blocking(descriptor, False)

    def look(*_):
        try:
            octets = os.read(descriptor, 8192)
        except BlockingIOError:
            return  # two signals for one look
        interrupt(_struct.unpack("<%dQ" % (len(octets) // 8), octets))

    if _signal.getsignal(_signal.SIGINT) == _signal.SIG_IGN:
        # As a shell leaves it to what it starts in the background: no terminal reaches this session, so nobody meant it.
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)
    _signal.signal(_signal.SIGIO, look)
    fcntl.fcntl(descriptor, F_SETOWN, os.getpid())
    fcntl.fcntl(descriptor, fcntl.F_SETFL, fcntl.fcntl(descriptor, fcntl.F_GETFL) | O_ASYNC)
