"""The interpreter's side of PortLeak. Importable outside a port, so that modules that use it can be tested alone."""

_PUBLIC = {
    "ConversionError": "conversion",
    "register": "conversion",
    "HostError": "callbacks",
    "call": "callbacks",
    "call_async": "callbacks",
    "trace_context": "tracing",
    "keep": "objects",
    "send": "mailbox",
    "on_message": "mailbox",
}


def __getattr__(name):
    # Imported when it is used: nothing may delay the arming of the lifeline.
    if name == "messages":
        from portleak.mailbox import connected

        return connected()
    if name not in _PUBLIC:
        raise AttributeError("module 'portleak' has no attribute %r" % name)
    from importlib import import_module

    return getattr(import_module("portleak." + _PUBLIC[name]), name)
