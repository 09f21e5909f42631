"""A port from the inside: take over the descriptors, hold the lifeline, introduce ourselves, serve until goodbye."""
import os
import sys

from portleak import frames, interrupts, lifeline, output
from portleak.frames import HELLO, READY, REFUSED

PROTOCOL = 1


def main(dont_write_bytecode=False):
    """Serves the host that started this interpreter. Returns when it says goodbye.

    The setting is what sys.dont_write_bytecode is to be for the program's own modules.
    """
    # The frames move to descriptors that no print, and no child process, can reach.
    request = os.dup(0)
    reader = frames.FrameReader(request)
    reply = os.dup(1)
    if lifeline.WINDOWS:
        import msvcrt

        # Otherwise every line feed among the frames would become two bytes.
        msvcrt.setmode(reply, os.O_BINARY)
    try:
        kind, _, _, payload, _ = reader.next()
    except frames.Closed:
        os._exit(1)
    hello = _unpack(payload)
    writer = frames.FrameWriter(reply, int(hello["max-message"][0]))
    try:
        if kind != HELLO or hello["protocol"] != [str(PROTOCOL)]:
            raise lifeline.LifelineError("this package speaks protocol %d, the host %s" % (PROTOCOL, hello["protocol"]))
        owner, number = lifeline.hold(int(hello["lifeline"][0]), hello["widen"] == ["1"])
        output.redirect(int(hello["output"][0]))
    except Exception as error:
        writer.send(REFUSED, 0, 0, _pack([("reason", str(error))]))
        return
    from portleak import callbacks, conversion, mailbox
    from portleak.dispatch import Dispatcher
    from portleak.reception import Reception

    conversion.limit = int(hello["max-message"][0])
    dispatcher = Dispatcher(writer, int(hello["threads"][0]))
    reception = dispatcher.reception = Reception(reader, writer, dispatcher)
    callbacks.current = callbacks.Callbacks(writer, reception, dispatcher.on_loop)
    mailbox.current = reception.mailbox = mailbox.Mailbox(writer, reception)
    if hello["log-records"] == ["1"]:
        from portleak import logs

        logs.current = logs.Logs(writer, reception)
        logs.watch()
    interrupts.listen(int(hello["interrupts"][0]), dispatcher.interrupt)
    if not lifeline.WINDOWS:
        os.register_at_fork(after_in_child=lambda: _fall_silent(dispatcher, request, reply))
    writer.send(READY, 0, 0, _pack([
        ("protocol", PROTOCOL), ("language", "python"), ("version", "%d.%d.%d" % sys.version_info[:3]),
        ("pid", os.getpid()), ("owner", owner), ("signal", number)]))
    # While the host takes that in. Not later: code of the program's may tamper with imports, and its errors still arrive.
    from portleak import serializing  # noqa: F401

    # After all that is imported here, so that no module of the program's hides any of it.
    sys.dont_write_bytecode = dont_write_bytecode
    _prepare(hello)
    reception.serve()


def _prepare(hello):
    sys.path[:0] = hello.get("module-path", [])
    sys.argv[:] = [""]
    # The program's own snippets live in __main__, and multiprocessing must not run the bootstrap again in its children.
    sys.modules["__main__"] = type(sys)("__main__")


def _fall_silent(dispatcher, *descriptors):
    # A forked child never speaks: frames of two processes on one pipe would be garbage.
    from portleak import callbacks, mailbox

    callbacks.current = mailbox.current = None
    if "portleak.logs" in sys.modules:
        sys.modules["portleak.logs"].current = None
    dispatcher.fall_silent()
    for descriptor in descriptors:
        try:
            os.close(descriptor)
        except OSError:
            pass  # the program closed it already


def _unpack(payload):
    # Pairs of texts that end with NUL: nothing to import, and no path can hold one.
    texts = bytes(payload).decode("utf-8", "surrogateescape").split("\0")
    values = {}
    for name, value in zip(texts[::2], texts[1::2]):
        values.setdefault(name, []).append(value)
    return values


def _pack(pairs):
    return "".join("%s\0%s\0" % pair for pair in pairs).encode("utf-8", "surrogateescape")
