"""The interpreter's side of PortLeak. Importable outside a port, so that modules that use it can be tested alone."""

_FROM_CONVERSION = ("ConversionError", "register")


def __getattr__(name):
    # Imported when it is used: nothing may delay the arming of the lifeline.
    if name in _FROM_CONVERSION:
        from portleak import conversion

        return getattr(conversion, name)
    raise AttributeError("module 'portleak' has no attribute %r" % name)
