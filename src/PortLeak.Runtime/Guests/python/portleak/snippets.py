"""Snippets of code, in a namespace of the port's own: the module __main__."""
import sys


def evaluate(expression, variables):
    """The value of an expression. Its variables hide the namespace's own and are not kept."""
    namespace = sys.modules["__main__"].__dict__
    if variables:
        namespace = {**namespace, **variables}
    return eval(compile(expression, "<expression>", "eval"), namespace)


def execute(code):
    """Runs statements. What they define is there for the next ones."""
    exec(compile(code, "<code>", "exec"), sys.modules["__main__"].__dict__)
