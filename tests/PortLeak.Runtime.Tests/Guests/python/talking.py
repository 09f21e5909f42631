"""Code that calls its host."""
import threading
import time
import weakref

import portleak

_stopped = []


def ask(name, *arguments):
    return portleak.call(name, *arguments)


async def ask_asynchronously(name, *arguments):
    return await portleak.call_async(name, *arguments)


async def ask_on_the_loop(name):
    return portleak.call(name)


def descend(level):
    """Half of a recursion: the other half is the host's."""
    return 0 if level == 0 else 1 + portleak.call("descend", level - 1)


def describe_failure(name):
    try:
        portleak.call(name)
    except portleak.HostError as error:
        return [error.type, error.message, "at " in error.stack]


def ask_from_threads(name, numbers):
    answers = {}

    def work(number):
        answers[number] = portleak.call(name, number)

    threads = [threading.Thread(target=work, args=(number,)) for number in numbers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [answers[number] for number in numbers]


def ask_for_items(name, most):
    for number in range(most):
        yield portleak.call(name, number)


def ask_until_interrupted(name, mark):
    try:
        portleak.call(name)
    finally:
        _stopped.append(mark)


def stopped():
    return ",".join(_stopped)


def echo(value):
    return value


def pause(seconds):
    time.sleep(seconds)


def send_all(messages):
    for message in messages:
        portleak.send(message)


def send_many(count):
    for number in range(count):
        portleak.send(number)


def send_unconvertible():
    portleak.send(threading.Lock())


def echo_messages():
    portleak.on_message(portleak.send)


def echo_messages_asynchronously():
    @portleak.on_message
    async def echo_later(message):
        portleak.send(message)

    return None


def refuse_messages():
    @portleak.on_message
    def refuse(message):
        raise ValueError(message)

    return None


def sum_messages(count):
    total = 0
    for number in portleak.messages:
        total += number
        count -= 1
        if count == 0:
            break
    return total


async def sum_messages_asynchronously(count):
    total = 0
    async for number in portleak.messages:
        total += number
        count -= 1
        if count == 0:
            break
    return total


def echo_on_a_thread():
    def work():
        for message in portleak.messages:
            portleak.send(message)

    threading.Thread(target=work, daemon=True).start()


def apply(function, *arguments):
    return function(*arguments)


def apply_in_list(functions, argument):
    return [function(argument) for function in functions]


_kept = []


def keep(function):
    _kept.append(function)


def apply_kept(argument):
    return _kept[-1](argument)


def forget():
    _kept.clear()


def sum_items(items):
    return sum(items)


def take_items(items, count):
    return [next(items) for _ in range(count)]


async def sum_items_asynchronously(items):
    return sum([item async for item in items])


class Counter:
    living = weakref.WeakSet()

    def __init__(self, total):
        self.total = total
        Counter.living.add(self)

    def add(self, number):
        self.total += number
        return self.total

    def twin(self):
        return Counter(self.total)


counter = Counter


def counters():
    return len(Counter.living)


def total_of(counters):
    return sum(each.total for each in counters)


def counters_in(shape, totals):
    made = [Counter(total) for total in totals]
    if shape == "list":
        return made
    if shape == "pairs":
        return [(str(each.total), each) for each in made]
    if shape == "named":
        return {str(each.total): each for each in made}
    if shape == "record":
        return {"first": made[0], "others": made[1:], "label": "two"}
    if shape == "chain":
        chain = None
        for each in reversed(made):
            chain = {"value": each, "next": chain}
        return chain
    if shape == "twice":
        return [made[0], made[0]]
    if shape == "explicitly":
        return {"a": [portleak.keep(made[0])], "b": 1}
    if shape == "failing":
        return [portleak.keep(made[0]), threading.Lock()]
    if shape == "large":
        return [portleak.keep(made[0]), "x" * 100_000]
    raise ValueError(shape)


def counters_one_by_one(totals):
    for total in totals:
        yield total, Counter(total)


def are_one(first, second):
    return first is second


def total_of_named(counters):
    return sum(each["counter"].total for each in counters.values())


def lend(name, total):
    """Gives the host a value for as long as it likes, and takes back what it returns."""
    lent = Counter(total)
    back = portleak.call(name, {"label": "lent", "counter": portleak.keep(lent)})
    return back[0] is lent


def send_counter(total):
    portleak.send({"counter": portleak.keep(Counter(total))})
