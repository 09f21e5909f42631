"""States in which an interpreter may be when its port ends."""
import itertools
import os
import signal
import subprocess
import time

SHELL = "sleep 600 & sleep 600"


def announce():
    os.write(1, b"busy\n")


def idle():
    announce()


def loop():
    announce()
    while True:
        pass


def hold_interpreter_lock():
    announce()
    any(itertools.repeat(0))


def ignore_termination():
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGIO):
        signal.signal(number, signal.SIG_IGN)
    announce()
    time.sleep(600)


def with_grandchildren():
    children = [subprocess.Popen(["sh", "-c", SHELL]) for _ in range(2)]
    for child in children:
        while not os.path.exists("/proc/%d/task/%d/children" % (child.pid, child.pid)):
            time.sleep(0.001)
    announce()
    children[0].wait()


def write_much():
    announce()
    os.write(1, b"x" * 100_000_000)


def close_descriptors():
    """All but the standard streams, as a program does that turns itself into a daemon; and it never answers."""
    announce()
    os.closerange(3, 4096)
    hold_interpreter_lock()


def fork_and_hold():
    """A child that was forked inside a call, and hangs as its parent does."""
    os.fork()
    hold_interpreter_lock()


def clear_environment():
    """A child that does not inherit the marker; returns its pid."""
    child = subprocess.Popen(["sleep", "600"], env={})
    while b"sleep" not in open("/proc/%d/cmdline" % child.pid, "rb").read():
        time.sleep(0.001)
    return child.pid


def leave_children_behind():
    subprocess.Popen(["sh", "-c", SHELL])
    announce()
    os._exit(0)


def daemon():
    """A descendant that leaves the group and keeps every descriptor; returns its pid."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.setsid()
        grandchild = os.fork()
        if grandchild == 0:
            time.sleep(600)
            os._exit(0)
        os.write(writer, b"%d" % grandchild)
        os._exit(0)
    os.waitpid(child, 0)
    return int(os.read(reader, 20))


def daemon_and_hold():
    daemon()
    hold_interpreter_lock()


def worst():
    """Everything at once: SIGTERM ignored, children, and a C call that holds the interpreter lock."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    for _ in range(2):
        subprocess.Popen(["sleep", "600"])
    hold_interpreter_lock()
