"""The usual case: small calls of plain functions, on the main thread, one after another. Here every step counts."""
import sys
from _struct import Struct
from _thread import start_new_thread
from time import perf_counter, sleep

from portleak.conversion import ATOMS, pickle_dumps, pickle_loads
from portleak.frames import CALL, HEADER, NO_RESULT, RESULT, SPIN

# A function that returns within this many seconds is expected to do so again.
QUICK = 10e-6
LONGEST_HOLD = 0.005

_SMALL = 4096
_LOOKS_EVERY = 8
_REMEMBERED = 1000
_MODULE = type(sys)
_PLAIN = frozenset((type(lambda: None), type(len)))
_modules = sys.modules
_unpack, _pack = HEADER.unpack_from, HEADER.pack

# A whole frame that answers with an integer of 32 bits: its pickle is three bytes, the number, and a full stop.
_pack_integer = Struct("<IBBHQ3sic").pack
_MOST = 0x7FFFFFFF
_LEAST = -_MOST - 1


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
        """Reads and answers calls, up to the first frame that is something else."""
        reader, reception = self._reader, self._reception
        while reception.owns and not reception.deferred:
            calls = self._take()
            if calls:
                self._answer(calls)
            elif reader.end - reader.start < 16:
                reader.fill()
            else:
                return

    def _take(self):
        # All that have arrived, so that nobody needs the reader while they run.
        reader = self._reader
        buffer, view, start, end = reader.buffer, reader.view, reader.start, reader.end
        calls = []
        while end - start >= 16:
            length, kind, flags, count, call = _unpack(buffer, start)
            stop = start + 16 + length
            if stop > end or kind != CALL or flags > NO_RESULT or count:
                break
            try:
                calls.append((call, flags, pickle_loads(view[start + 16:stop])))
            except Exception:
                break
            start = stop
        reader.start = start
        return calls

    def _answer(self, calls):
        reception, dispatcher, writer = self._reception, self._dispatcher, self._writer
        held, quick = writer.held, self._quick
        alone = len(calls) == 1
        since = 0.0
        reception.lend()
        for call, flags, (module, function, arguments, named) in calls:
            try:
                # Looked up so that nothing of the program's runs before it is said that something does.
                found = _modules.get(module)
                target = found.__dict__.get(function) if type(found) is _MODULE else None
                if type(target) not in _PLAIN or named:
                    if held:
                        writer.flush()
                    dispatcher.run(CALL, flags, call, module, function, arguments, named)
                    reception.lend()
                    continue
                known = alone or target in quick
                if not known:
                    if held:
                        writer.flush()
                    since = perf_counter()
                # From here on the signal handler may raise, until it is said that nothing runs.
                dispatcher.running = call
                try:
                    if dispatcher.skipped and dispatcher.is_skipped(call):
                        continue
                    result = target(*arguments)
                finally:
                    dispatcher.running = 0
                kind = type(result)
                if kind not in ATOMS or dispatcher.forked:
                    dispatcher.finish(CALL, flags, call, module, function, None, result)
                    continue
                if kind is int and not flags and _LEAST <= result <= _MOST:
                    answer = _pack_integer(8, RESULT, 0, 0, call, b"\x80\x05J", result, b".")
                else:
                    answer = self._none if flags else pickle_dumps(result, 5)
                    if len(answer) > _SMALL:
                        writer.send(RESULT, 0, call, answer)
                        continue
                    answer = _pack(len(answer), RESULT, 0, 0, call) + answer
            except BaseException as error:
                dispatcher.fail(CALL, call, error)
                continue
            if alone:
                writer.put(answer)
            elif not known:
                writer.put(answer)
                if perf_counter() - since <= QUICK:
                    self._expect(target)
            else:
                if not held:
                    since = perf_counter()
                    self._begin_to_hold()
                held.append(answer)
                if len(held) % _LOOKS_EVERY == 0 and perf_counter() - since > SPIN:
                    if len(held) == _LOOKS_EVERY:
                        quick.clear()
                    writer.flush()
        if held:
            writer.flush()
        reception.reclaim()

    def _expect(self, target):
        if len(self._quick) == _REMEMBERED:
            self._quick.clear()
        self._quick.add(target)

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
            if turn == self._turns:
                if held:
                    self._writer.flush()
                else:
                    idle += 1
            else:
                idle = 0
            if idle == 20:
                self._watched = False
                # Whoever has begun to hold an answer before that has relied on this thread.
                if turn != self._turns:
                    self._watched = True
                    idle = 0
