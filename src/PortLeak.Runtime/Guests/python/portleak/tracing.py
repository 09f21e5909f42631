"""Traces: the context of the host's span that a call belongs to, as the W3C has it."""
from contextvars import ContextVar, copy_context
from functools import partial

_LENGTH = 2

_current = ContextVar("portleak_trace_context", default=None)


def trace_context():
    """The context of the trace that the running call belongs to: what OpenTelemetry's propagators extract from.

    A dict with "traceparent" and perhaps "tracestate"; empty if the host does not trace.
    """
    return dict(_current.get() or ())


def split(payload, function):
    """Takes the context off a payload: (the function, run in that context, and the rest)."""
    end = _LENGTH + int.from_bytes(payload[:_LENGTH], "little")
    texts = bytes(payload[_LENGTH:end]).decode("utf-8", "replace").split("\0")
    context = copy_context()
    context.run(_current.set, dict(zip(texts[::2], texts[1::2])))
    return partial(context.run, function), payload[end:]


def joined():
    """The context of the running call as split takes it off; empty without one."""
    fields = "".join("%s\0%s\0" % field for field in trace_context().items()).encode()
    return len(fields).to_bytes(_LENGTH, "little") + fields if fields else b""


def kept():
    """The run of a context with the trace of the running call, for what goes on with it later."""
    return copy_context().run
