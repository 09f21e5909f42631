"""What programs for ErlPort do, in PortLeak's terms."""
import datetime

import portleak


class TestClass:
    class TestSubClass:
        @staticmethod
        def method(value):
            return value


class Day(datetime.date):
    """A date of the program's own."""


portleak.register("day", Day, lambda day: (day.year, day.month, day.day), lambda parts: Day(*parts))


def identity(value):
    return value


def add(a, b):
    return a + b


def length(value):
    return len(value)


def next_day(day):
    assert type(day) is Day
    return Day.fromordinal(day.toordinal() + 1)


def switch(result):
    """Half of a recursion: the other half is the host's."""
    return result if result[0] == 0 else portleak.call("switch", result[0] - 1, result[1] + 1)


def forward_messages():
    portleak.on_message(portleak.send)


def fail_on_messages():
    @portleak.on_message
    def fail(message):
        raise ValueError(message)


def send(message):
    portleak.send(message)


def fail(message):
    raise ValueError(message)


def ask(name, *arguments):
    return portleak.call(name, *arguments)


def show(text):
    print(text)


def read_input():
    return input()
