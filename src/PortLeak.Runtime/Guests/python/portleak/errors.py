"""Errors on their way to the host: type, message, traceback and causes as plain values."""
import os


class Unconvertible(Exception):
    """A value has no counterpart on the other side."""


_OURS = os.path.dirname(os.path.abspath(__file__))
_DEEPEST = 16


def describe(error, depth=0):
    """[type, message, traceback, frames, cause]: frames are [file, line, function], innermost last.

    Whatever the error's own class does, this returns.
    """
    kind = type(error)
    name = name_of(kind)
    try:
        message = str(error)
    except BaseException as second:
        message = "<its text cannot be had: %s>" % type(second).__name__
    first = _beyond_ours(error.__traceback__)
    try:
        import traceback

        frames = [[f.filename, f.lineno or 0, f.name] for f in traceback.extract_tb(first, -200)]
        text = "".join(traceback.format_exception(kind, error, first, limit=-200)).rstrip("\n")
    except BaseException as second:
        frames, text = [], "%s: %s\n<no traceback: %s>" % (name, message, type(second).__name__)
    cause = error.__cause__
    if cause is None and not error.__suppress_context__:
        cause = error.__context__
    if cause is not None and depth < _DEEPEST:
        return [name, message, text, frames, describe(cause, depth + 1)]
    return [name, message, text, frames, None]


def name_of(kind):
    """The name of a type with its module, whatever its own class does."""
    name, module = [type.__getattribute__(kind, attribute) for attribute in ("__qualname__", "__module__")]
    return name if module in ("builtins", "__main__") else "%s.%s" % (module, name)


def _beyond_ours(trace):
    # What the reader wants to see begins where this package ends.
    while trace is not None and trace.tb_frame.f_code.co_filename.startswith(_OURS):
        trace = trace.tb_next
    return trace
