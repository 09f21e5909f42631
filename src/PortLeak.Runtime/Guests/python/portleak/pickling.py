"""The functions of pickle, without what the module imports besides: an interpreter starts a sixth of its time sooner."""
import sys

try:
    import _functools

    # _pickle asks functools for `partial` only, which is this one. The module itself would import collections and more.
    _lent = "functools" not in sys.modules
    if _lent:
        sys.modules["functools"] = type(sys)("functools")
        sys.modules["functools"].partial = _functools.partial
    try:
        from _pickle import PickleBuffer, Pickler, dumps, loads
    finally:
        if _lent:
            del sys.modules["functools"]
except ImportError:
    from pickle import PickleBuffer, Pickler, dumps, loads

__all__ = ["PickleBuffer", "Pickler", "dumps", "loads"]
