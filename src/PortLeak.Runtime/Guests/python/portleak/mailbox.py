"""Messages: what the host sends to nobody in particular, and what is sent to it."""
from _thread import allocate_lock
from _collections import deque
from itertools import count

from portleak import conversion
from portleak.frames import SENT


class Mailbox:
    """The messages of the host that nobody has taken yet. Iterating over it waits for more, until the port stops."""

    def __init__(self, writer, reception):
        self._writer = writer
        self._reception = reception
        self._lock = allocate_lock()
        self._frames = deque()
        self._waiting = deque()
        self._numbers = count(2**63)
        self._closed = False
        self.handler = None

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            with self._lock:
                if self._frames:
                    _, _, _, payload, buffers = self._frames.popleft()
                    return conversion.loads(payload, buffers)
                if self._closed:
                    raise StopIteration
                number = next(self._numbers)
            try:
                self._reception.wait(number, lambda: self._wait_as(number))
            finally:
                self._wait_no_more(number)

    def __aiter__(self):
        return self

    async def __anext__(self):
        from asyncio import get_running_loop

        found = await get_running_loop().run_in_executor(None, next, self, _END)
        if found is _END:
            raise StopAsyncIteration
        return found

    def put(self, frame):
        """Takes a message in. Called by who reads."""
        with self._lock:
            self._frames.append(frame)
        self._wake()

    def close(self):
        """Lets nobody wait any more: there will be no messages."""
        with self._lock:
            self._closed = True
        while self._waiting:
            self._wake()

    def send(self, message):
        """Sends a message to the host."""
        payload, buffers = conversion.dumps(message)
        self._reception.undisturbed(lambda: self._writer.send(SENT, 0, 0, payload, buffers))

    def _wait_as(self, number):
        with self._lock:
            self._waiting.append(number)
            ready = self._frames or self._closed
        if ready:
            self._wake()

    def _wait_no_more(self, number):
        with self._lock:
            if number in self._waiting:
                self._waiting.remove(number)
                return
            others = self._frames and self._waiting
        # This thread was woken, and somebody else may have to be in its place.
        if others:
            self._wake()

    def _wake(self):
        with self._lock:
            number = self._waiting.popleft() if self._waiting else None
        if number is not None:
            self._reception.answer(number)


_END = object()

current = None


def send(message):
    """Sends a message to the host, which reads it from Port.Messages."""
    connected().send(message)


def on_message(handler):
    """Has a function called with each message that comes from now on, as a call of its own. None ends that.

    What it raises goes to Port.Faults. Usable as a decorator.
    """
    connected().handler = handler
    return handler


def run_handler(message):
    """Runs the handler on a message."""
    return current.handler(message)


def connected():
    """The mailbox of this interpreter."""
    if current is None:
        raise RuntimeError("there is no host to talk to: this interpreter is no port")
    return current
