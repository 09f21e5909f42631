"""What somebody's first module looks like."""


def echo(value):
    return value


def items(count):
    for number in range(count):
        yield number


def greet(name, greeting="Hello", *, mark="!"):
    return greeting + ", " + name + mark


def describe(value):
    return repr(value)
