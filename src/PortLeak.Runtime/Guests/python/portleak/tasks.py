"""Asynchronous functions: one event loop, on a thread of its own, runs them all concurrently."""
import asyncio
import threading


_CANCELLED = object()


class Tasks:
    """Coroutines by what they are for: mostly the call that they answer."""

    def __init__(self):
        self._known = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="portleak-tasks", daemon=True)
        self._thread.start()

    def announce(self, call):
        """Has an interruption of a call find it here from now on, before its coroutine is started."""
        self._known[call] = None

    def withdraw(self, call):
        """Ends that: nothing will be started."""
        self._known.pop(call, None)

    def start(self, call, coroutine, ended):
        """Runs a coroutine; ended(task) is called on the loop's thread when it has ended."""
        self._known.setdefault(call)
        self._loop.call_soon_threadsafe(self._begin, call, coroutine, ended)

    def on_loop(self):
        """Whether this is the thread of the loop."""
        return threading.get_ident() == self._thread.ident

    def interrupt(self, call):
        """Cancels a task at its next await, once; says whether there is one."""
        if call not in self._known:
            return False
        self._loop.call_soon_threadsafe(self._cancel, call)
        return True

    def finish(self):
        """Waits until every task has ended."""
        self._loop.call_soon_threadsafe(self._stop_when_done)
        self._thread.join()
        self._loop.close()

    def _begin(self, call, coroutine, ended):
        task = self._loop.create_task(coroutine)
        early = self._known.get(call) is _CANCELLED
        self._known[call] = task
        task.add_done_callback(lambda _: self._end(call, task, ended))
        if early:
            self._cancel(call)

    def _end(self, call, task, ended):
        self._known.pop(call, None)
        ended(task)

    def _cancel(self, call):
        task = self._known.get(call, _CANCELLED)
        if task is _CANCELLED:
            return  # it has ended, or was told already: what it does since then is to clean up
        self._known[call] = _CANCELLED
        if task is not None:
            task.cancel()

    def _stop_when_done(self):
        if self._known:
            self._loop.call_later(0.002, self._stop_when_done)
            return
        self._loop.create_task(self._close())

    async def _close(self):
        await self._loop.shutdown_asyncgens()
        self._loop.stop()
