"""Records of the module logging: the host gets each with its level and logger, instead of a line of text."""
import sys

from portleak import conversion
from portleak.frames import LOG, TooLarge

# What fits the smallest limit that a host may set, whatever the characters.
_SHORT = 10_000

current = None


class Logs:
    """The way of records to the host."""

    def __init__(self, writer, reception):
        self._writer = writer
        self._reception = reception

    def send(self, level, logger, text):
        """Sends a record, and never waits: code that logs may be a finalizer, in the middle of another frame."""
        try:
            payload, _ = conversion.dumps((level, logger, text))
            self._reception.undisturbed(lambda: self._writer.send_soon(LOG, 0, payload))
        except TooLarge:
            self.send(level, logger[:_SHORT // 10], text[:_SHORT] + "…")


def watch():
    """Has records carried from when logging is imported on, which may be never."""
    if "logging" in sys.modules:
        _install(sys.modules["logging"])
    else:
        sys.meta_path.insert(0, _Finder())


class _Finder:
    def find_spec(self, name, path=None, target=None):
        if name != "logging":
            return None
        sys.meta_path.remove(self)
        from importlib.util import find_spec

        spec = find_spec(name)
        spec.loader = _Loader(spec.loader)
        return spec


class _Loader:
    def __init__(self, loader):
        self._loader = loader

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self._loader
        self._loader.exec_module(module)
        _install(module)


def _install(logging):
    class Carrier(logging.Handler):
        def emit(self, record):
            try:
                text = self.format(record)
                if current is None:
                    sys.stderr.write(text + "\n")  # a forked child
                else:
                    current.send(_level_of(record.levelno), str(record.name), text)
            except Exception:
                self.handleError(record)

    carrier = Carrier()
    root, configure = logging.getLogger(), logging.basicConfig

    def basicConfig(**options):
        # It does nothing where there is a handler, and what it sets up on the console the host has already.
        root.removeHandler(carrier)
        try:
            configure(**options)
        finally:
            for handler in root.handlers[:]:
                if type(handler) is logging.StreamHandler and handler.stream in (sys.stdout, sys.stderr):
                    root.removeHandler(handler)
            root.addHandler(carrier)

    basicConfig.__doc__ = configure.__doc__
    logging.basicConfig = basicConfig
    root.addHandler(carrier)


def _level_of(number):
    # Critical 5, error 4, warning 3, information 2, debug 1, and what is below debug 0.
    return max(0, min(5, number // 10))
