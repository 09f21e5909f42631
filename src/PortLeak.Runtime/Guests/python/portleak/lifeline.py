"""The lifeline: this process and its group live exactly as long as the host holds the other end of one pipe."""
import _struct
import os
import select
import sys

MAC = sys.platform == "darwin"
WINDOWS = sys.platform == "win32"
if not WINDOWS:
    import fcntl

# Linux numbers, and macOS's where it has the like: the modules of some builds lack the names.
F_SETOWN = 6 if MAC else 8
F_SETSIG = 10
F_GETSIG = 11
F_GETOWN_EX = 16
F_OWNER_PGRP = 2
O_ASYNC = 0x40 if MAC else 0o20000
SIGKILL = 9


class LifelineError(Exception):
    """The lifeline cannot be armed here, so this interpreter must not serve."""


def hold(descriptor, widen):
    """Makes the kernel kill this process's group when the host lets go, and returns what is armed: (owner, signal).

    With widen false the owner stays whom the host armed, a process outside of this PID namespace.
    """
    if WINDOWS:
        # The host has created this process in a job, which ends with it. There are no groups: the numbers say the same.
        return -os.getpid(), SIGKILL
    try:
        os.set_inheritable(descriptor, False)
    except OSError:
        raise LifelineError(
            "descriptor %d, the lifeline, is not open in the interpreter: whatever was started in between closes the "
            "descriptors that it inherits" % descriptor)
    group = _own_group()
    if MAC:
        _watch(descriptor)
        return -group, SIGKILL
    try:
        if widen:
            fcntl.fcntl(descriptor, F_SETOWN, -group)
            fcntl.fcntl(descriptor, F_SETSIG, SIGKILL)
            fcntl.fcntl(descriptor, fcntl.F_SETFL, fcntl.fcntl(descriptor, fcntl.F_GETFL) | O_ASYNC)
        armed = fcntl.fcntl(descriptor, fcntl.F_GETFL) & O_ASYNC
        # F_GETOWN gives a group as a negative number, which Python takes for a failure.
        kind, owner = _struct.unpack("ii", fcntl.fcntl(descriptor, F_GETOWN_EX, bytes(8)))
        number = fcntl.fcntl(descriptor, F_GETSIG)
    except OSError as error:
        raise LifelineError("the kernel does not arm the lifeline: %s" % error)
    if kind == F_OWNER_PGRP:
        owner = -owner
    if not armed:
        raise LifelineError("the kernel did not keep O_ASYNC on the lifeline")
    if number != SIGKILL or widen and owner != -group:
        raise LifelineError("the kernel armed owner %d with signal %d instead" % (owner, number))
    _leave_if_cut(descriptor)
    return owner, number


def _watch(descriptor):
    # No F_SETSIG there: a process of the group, without a lock that anybody could hold, waits for the end and kills all.
    # Nobody's child, so that no os.wait of the program's waits for it, and deaf to what the program sends to its group.
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    if os.fork():
        os._exit(0)
    import signal

    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    os.closerange(0, descriptor)
    os.closerange(descriptor + 1, 256)
    os.read(descriptor, 1)
    os.killpg(0, SIGKILL)


def _own_group():
    if os.getpgrp() != os.getpid():
        os.setsid()
    if os.getpgrp() != os.getpid():
        raise LifelineError("the interpreter cannot lead a process group of its own")
    return os.getpid()


def _leave_if_cut(descriptor):
    # A hang-up from before the arming sends no signal any more.
    poll = select.poll()
    poll.register(descriptor, 0)
    if poll.poll(0):
        os._exit(1)
