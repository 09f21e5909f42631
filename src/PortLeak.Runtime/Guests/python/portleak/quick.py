"""The usual case: small calls of plain functions, on the main thread, one after another. Here every step counts."""
import sys
from _thread import start_new_thread
from time import perf_counter, sleep

from portleak.conversion import ATOMS, pickle_dumps, pickle_loads
from portleak.frames import CALL, HEADER, NO_RESULT, RESULT, SPIN

# A function that returns within this many seconds is expected to do so again.
QUICK = 20e-6
LONGEST_HOLD = 0.005

_SMALL = 4096
_REMEMBERED = 1000
_MODULE = type(sys)
_PLAIN = frozenset((type(lambda: None), type(len)))
_unpack, _pack = HEADER.unpack_from, HEADER.pack


class QuickCalls:
    """Answers calls that have arrived together with one write, as long as none of them takes its time.

    An answer is held back only while functions run that returned at once before. Should one of them block this time,
    perhaps on what an answer that is held back would lead to, a watch writes the answers.
    """

    def __init__(self, reader, writer, reception, dispatcher):
        self._reader = reader
        self._writer = writer
        self._reception = reception
        self._dispatcher = dispatcher
        self._none = pickle_dumps(None, 5)
        self._quick = set()
        self._turns = 0
        self._watched = False

    def serve(self):
        """Answers what has arrived, up to the first frame that is something else."""
        reader, writer, reception, dispatcher = self._reader, self._writer, self._reception, self._dispatcher
        buffer, view, held, quick = reader.buffer, reader.view, writer.held, self._quick
        release, regain = reception.reading.release, reception.reading.acquire
        now = since = 0.0
        while reception.owns and not reception.deferred:
            start = reader.start
            available = reader.end - start - 16
            if available < 0:
                break
            length, kind, flags, count, call = _unpack(buffer, start)
            if length > available or kind != CALL or flags > NO_RESULT or count:
                break
            end = start + 16 + length
            try:
                module, function, arguments, named = pickle_loads(view[start + 16:end])
                found = sys.modules.get(module)
                # Looked up so that nothing of the program's runs before it is said that something does.
                target = found.__dict__.get(function) if type(found) is _MODULE else None
            except Exception:
                break
            if type(target) not in _PLAIN or named:
                break
            reader.start = end
            known = target in quick
            if held and not known:
                writer.flush()
            if length < available and not now:
                now = perf_counter()
            try:
                reception.owns = False
                release()
                # From here on the signal handler may raise, until it is said that nothing runs.
                dispatcher.running = call
                try:
                    if dispatcher.skipped and dispatcher.is_skipped(call):
                        continue
                    result = target(*arguments)
                finally:
                    dispatcher.running = 0
                    reception.owns = regain(False)
                if type(result) not in ATOMS or dispatcher.forked:
                    dispatcher.finish(CALL, flags, call, module, function, None, result)
                    continue
                answer = self._none if flags else pickle_dumps(result, 5)
                if len(answer) > _SMALL:
                    writer.send(RESULT, 0, call, answer)
                    continue
            except BaseException as error:
                # An old interpreter may raise even before it is said that nothing runs.
                reception.reclaim()
                dispatcher.fail(CALL, call, error)
                continue
            answer = _pack(len(answer), RESULT, 0, 0, call) + answer
            if length == available:
                held.append(answer)
                break
            then, now = now, perf_counter()
            if now - then > QUICK:
                quick.discard(target)
                held.append(answer)
                writer.flush()
                continue
            if not known:
                if len(quick) == _REMEMBERED:
                    quick.clear()
                quick.add(target)
            if not held:
                since = now
                self._begin_to_hold()
            held.append(answer)
            if now - since > SPIN:
                writer.flush()
        if held:
            writer.flush()

    def _begin_to_hold(self):
        self._turns += 1
        if not self._watched:
            self._watched = True
            start_new_thread(self._watch, ())

    def _watch(self):
        held = self._writer.held
        idle = 0
        while idle < 20:
            turn = self._turns
            sleep(LONGEST_HOLD)
            if turn != self._turns:
                idle = 0
            elif held:
                self._writer.flush()
            else:
                idle += 1
        self._watched = False
        # One that was held meanwhile has relied on this thread.
        if held:
            self._writer.flush()
