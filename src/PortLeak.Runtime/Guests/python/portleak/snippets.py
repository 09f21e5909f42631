"""Snippets of code, in a namespace of the port's own: the module __main__."""
import sys


def evaluate(expression, variables):
    """The value of an expression. Its variables hide the namespace's own and are not kept."""
    namespace = sys.modules["__main__"].__dict__
    if variables:
        namespace = {**namespace, **variables}
    return eval(_compile(expression), namespace)


def execute(code):
    """Runs statements. What they define is there for the next ones."""
    exec(compile(code, "<code>", "exec"), sys.modules["__main__"].__dict__)


def _compile(expression):
    try:
        return compile(expression, "<expression>", "eval")
    except SyntaxError as error:
        try:
            compile(expression, "<expression>", "exec")
        except SyntaxError:
            raise error from None
        raise SyntaxError("this is a statement, not an expression: run it with ExecuteAsync") from None
