"""Threads that run calls, where more than one may run at the same time. The main thread only reads then."""
import ctypes
import threading
from queue import SimpleQueue

from portleak.interrupts import Interrupted


class Workers:
    """At most so many threads, started when they are needed first."""

    def __init__(self, most):
        self._most = most
        self._queue = SimpleQueue()
        self._threads = []
        self._idle = 0
        # The signal handler takes it on the main thread, possibly on top of itself.
        self._lock = threading.RLock()
        self._running = {}
        self._calls = {}

    def put(self, *request):
        """Queues a function and its arguments; it runs as soon as a thread is free."""
        with self._lock:
            needed = self._idle <= self._queue.qsize() and len(self._threads) < self._most
        self._queue.put(request)
        if needed:
            thread = threading.Thread(target=self._work, name="portleak-worker", daemon=True)
            self._threads.append(thread)
            thread.start()

    def interrupt(self, call):
        """Interrupts a call at its thread's next instruction, once; says whether it has begun."""
        with self._lock:
            thread = self._running.get(call)
            if thread is None:
                return False
            if not isinstance(thread, int):
                thread.put(Interrupted)
            elif thread:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(Interrupted))
            self._running[call] = 0
            return True

    def finish(self):
        """Waits until everything that was queued has been answered."""
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()

    def enter(self, call):
        """Marks a call as running on this thread."""
        with self._lock:
            thread = threading.get_ident()
            self._running[call] = thread
            self._calls.setdefault(thread, []).append(call)

    def leave(self, call):
        """Ends that. An interruption that has not arrived never will."""
        with self._lock:
            thread = threading.get_ident()
            self._calls[thread].pop()
            if not self._calls[thread]:
                del self._calls[thread]
            if self._running.pop(call, None) == 0:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), None)

    def shield(self, inbox):
        """Has this thread's call interrupted through an inbox, and nowhere else; says which call that is, if any."""
        with self._lock:
            calls = self._calls.get(threading.get_ident())
            if not calls or self._running[calls[-1]] == 0:
                return None
            self._running[calls[-1]] = inbox
            return calls[-1]

    def unshield(self, call):
        """Ends that, with the interruption that came meanwhile."""
        with self._lock:
            interrupted = self._running[call] == 0
            if not interrupted:
                self._running[call] = threading.get_ident()
        if interrupted:
            raise Interrupted()

    def _work(self):
        while True:
            with self._lock:
                self._idle += 1
            request = self._queue.get()
            with self._lock:
                self._idle -= 1
            if request is None:
                return
            run, *arguments = request
            run(*arguments)
