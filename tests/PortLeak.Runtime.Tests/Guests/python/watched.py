"""The lifeline as macOS has it, a watcher in the group, on this machine: prints by which signal the group ended."""
import os
import signal
import time

from portleak import lifeline

read, write = os.pipe()
told, tell = os.pipe()
child = os.fork()
if child == 0:
    os.close(write)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    lifeline.MAC = True
    owner, number = lifeline.hold(read, True)
    assert (owner, number) == (-os.getpid(), 9)
    try:
        os.wait()
    except ChildProcessError:
        os.write(tell, b"no child")
    time.sleep(600)
os.close(read)
assert os.read(told, 20) == b"no child"
# The watcher must outlive what the program sends to its own group.
os.killpg(child, signal.SIGTERM)
os.close(write)
print(os.WTERMSIG(os.waitpid(child, 0)[1]))
