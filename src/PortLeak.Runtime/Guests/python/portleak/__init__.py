"""The interpreter's side of PortLeak. Importable outside a port, so that modules that use it can be tested alone."""
