"""Where frames come in: each is handed to whom it is for, whoever waits for what.

The main thread reads, as long as it can. While it runs code of the program's nobody reads, unless a thread of that code
waits for the host: then a helper reads from there on, and the main thread is given its frames through a queue.
"""
from _thread import allocate_lock, get_ident
from _collections import deque

from portleak import objects
from portleak.frames import (
    ANSWER, CALL, CAST, CLOSE, GOODBYE, LENGTH, MESSAGE, NESTED, NEXT, REFUSAL, RELEASE, STREAM, Closed)
from portleak.interrupts import Interrupted
from portleak.quick import QuickCalls

_WAKE = (0, 0, 0, b"", ())


class _Nobody:
    def put(self, item):
        pass


class Reception:
    """The frames of one session, and the threads that wait for some of them."""

    def __init__(self, reader, writer, dispatcher):
        self._reader = reader
        self._writer = writer
        self._dispatcher = dispatcher
        self._main = get_ident()
        # What came for the questions of the main thread, and the inboxes of other threads that have asked one.
        self._answers = {}
        self.deferred = deque()
        self.reading = allocate_lock()
        self.owns = self.reading.acquire()
        self._queue = None
        self._interruptible = False
        self._leaving = False
        self.mailbox = None

    def serve(self):
        """Serves the host until it says goodbye."""
        next_frame, begin = self._reader.next, self._dispatcher.begin
        quick = None if self._dispatcher.threaded else QuickCalls(self._reader, self._writer, self, self._dispatcher)
        try:
            while True:
                if quick is not None:
                    quick.serve()
                if self.deferred:
                    frame = self.deferred.popleft()
                else:
                    frame = next_frame() if self.owns else self._take(None)
                kind = frame[0]
                if kind == CALL and not frame[1] & NESTED:
                    begin(*frame)
                elif kind == GOODBYE:
                    self._leave()
                    return
                else:
                    self._handle(frame)
        except Closed:
            for inbox in list(self._answers.values()):
                if hasattr(inbox, "put"):
                    inbox.put(Closed)

    def lend(self):
        """Lets another thread read while the main thread runs code of the program's."""
        if self.owns:
            self.owns = False
            self.reading.release()

    def reclaim(self):
        """Ends that. A helper that has begun to read goes on with it."""
        if not self.owns:
            self.owns = self.reading.acquire(False)

    def wait(self, number, send):
        """Sends a question and gives the frame that answers it. Meanwhile this thread runs what the question led to."""
        if get_ident() == self._main and not self._dispatcher.threaded:
            return self._wait_on_main(number, send)
        return self._wait_elsewhere(number, send)

    def answer(self, number):
        """Ends the wait for what does not come as a frame."""
        frame = (ANSWER, 0, number, b"", ())
        if self.owns or hasattr(self._answers.get(number), "put"):
            self._handle(frame)
        else:
            self._queue.put(frame)

    def undisturbed(self, send):
        """Sends something from code of the program's, which may be interrupted before and after, but not in it."""
        if get_ident() != self._main or self._dispatcher.threaded:
            shielded = self._dispatcher.shield(_Nobody())
            try:
                send()
            finally:
                self._dispatcher.unshield(shielded)
            return
        paused = self._dispatcher.pause()
        try:
            send()
        finally:
            self._dispatcher.resume(paused)

    def wake(self):
        """Interrupts the main thread where it waits for an answer. Called by the signal handler."""
        if self._interruptible:
            raise Interrupted()
        if self._queue is not None:
            self._queue.put(_WAKE)

    def _wait_on_main(self, number, send):
        dispatcher = self._dispatcher
        paused = dispatcher.pause()
        lent = not self.owns
        try:
            if lent:
                self.reclaim()
            self._answers[number] = None
            send()
            while self._answers[number] is None:
                if paused in dispatcher.interrupted:
                    raise Interrupted()
                frame = self._take(self._pause)
                kind = frame[0]
                if kind == GOODBYE:
                    self.mailbox.close()
                if kind in (ANSWER, REFUSAL, NEXT) or self._is_mail(frame) or self._is_asked_for(frame):
                    self._handle(frame)
                elif kind:
                    # Nothing runs in the middle of a call that has not led to it.
                    self.deferred.append(_kept(frame))
            return self._answers[number]
        finally:
            self._interruptible = False
            self._answers.pop(number, None)
            if lent:
                self.lend()
            dispatcher.resume(paused)

    def _wait_elsewhere(self, number, send):
        from queue import SimpleQueue

        inbox = self._answers[number] = SimpleQueue()
        shielded = self._dispatcher.shield(inbox)
        try:
            send()
            if self._leaving or not self._dispatcher.threaded:
                self._get_help()
            while True:
                frame = inbox.get()
                if frame is Interrupted or frame is Closed:
                    raise frame()
                if frame[0] in (ANSWER, REFUSAL):
                    return frame
                self._dispatcher.begin(*frame, here=True)
        finally:
            del self._answers[number]
            self._dispatcher.unshield(shielded)

    def _pause(self):
        # The only place where the wait of the main thread is interrupted: nothing has been read there by halves.
        self._interruptible = True
        try:
            if self._dispatcher.is_interrupted():
                raise Interrupted()
            self._reader.poll()
        finally:
            self._interruptible = False

    def _take(self, pause):
        if self.owns:
            return self._reader.next(pause)
        frame = self._queue.get()
        if frame is Closed:
            raise Closed()
        return frame

    def _handle(self, frame):
        kind, flags, call, payload, buffers = frame
        if kind == CALL or kind == CAST or kind == STREAM:
            if _is_nested(frame):
                inbox = self._answers.get(_parent_of(frame))
                frame = (kind, flags & ~NESTED, call, payload[8:], buffers)
                if inbox is not None and hasattr(inbox, "put"):
                    inbox.put(_kept(frame))
                    return
            self._dispatcher.begin(*frame)
        elif kind == NEXT or kind == CLOSE:
            self._dispatcher.go_on(kind, call)
        elif kind == RELEASE:
            objects.release(call)
        elif kind == MESSAGE:
            if self.mailbox.handler is None:
                self.mailbox.put(_kept(frame))
            else:
                self._dispatcher.run_message(call, payload, buffers)
        elif kind == ANSWER or kind == REFUSAL:
            inbox = self._answers.get(call, self)
            if inbox is None:
                self._answers[call] = _kept(frame)
            elif inbox is not self:
                inbox.put(_kept(frame))

    def _is_asked_for(self, frame):
        return _is_nested(frame) and _parent_of(frame) in self._answers

    def _is_mail(self, frame):
        # A message for a handler is a call like others.
        return frame[0] == MESSAGE and self.mailbox.handler is None

    def _leave(self):
        self._leaving = True
        self.mailbox.close()
        self.lend()
        # What still runs may wait for the host, or will.
        if self._answers:
            self._get_help()
        self._dispatcher.drain()

    def _get_help(self):
        with _helping:
            if self._queue is not None:
                return
            from queue import SimpleQueue
            from threading import Thread

            self._queue = SimpleQueue()
        Thread(target=self._help, name="portleak-reader", daemon=True).start()

    def _help(self):
        self.reading.acquire()
        while True:
            try:
                frame = _kept(self._reader.next(None))
            except (Closed, OSError):
                self._queue.put(Closed)
                return
            if self._is_mail(frame):
                self._handle(frame)
                continue
            if frame[0] == GOODBYE:
                self.mailbox.close()
            number = frame[2]
            if _is_nested(frame):
                number = _parent_of(frame)
            elif frame[0] not in (ANSWER, REFUSAL):
                number = 0
            if hasattr(self._answers.get(number), "put"):
                self._handle(frame)
            else:
                self._queue.put(frame)


def _is_nested(frame):
    return frame[1] & NESTED and frame[0] in (CALL, STREAM)


def _parent_of(frame):
    return LENGTH.unpack_from(frame[3])[0]


def _kept(frame):
    # The reader overwrites a payload when it reads on.
    kind, flags, call, payload, buffers = frame
    return kind, flags, call, bytes(payload), buffers


_helping = allocate_lock()
