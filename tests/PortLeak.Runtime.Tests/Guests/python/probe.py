"""What the tests call."""
import os
import sys
import time


class Box:
    class Inner:
        @staticmethod
        def twice(value):
            return value + value


def echo(value):
    return value


def fail(message):
    raise ValueError(message)


def fail_because(message, cause):
    try:
        raise KeyError(cause)
    except KeyError as error:
        raise ValueError(message) from error


def fail_with_unprintable_text():
    class Unprintable(Exception):
        def __str__(self):
            raise RuntimeError("no text")

    raise Unprintable()


def recurse():
    return recurse()


def named(first, second=0, *, third=0):
    return [first, second, third]


def write(descriptor, text):
    os.write(descriptor, text.encode())


def sleep(seconds):
    time.sleep(seconds)


def leave(status):
    os._exit(status)


def leave_soon(seconds):
    import threading

    threading.Timer(seconds, os._exit, [0]).start()


def die(number):
    os.kill(os.getpid(), number)


def complain_and_leave(text, status):
    sys.stderr.write(text)
    sys.stderr.flush()
    os._exit(status)


def fork_and_return():
    process = os.fork()
    if process == 0:
        return -1
    return os.waitpid(process, 0)[1]


def close_all_descriptors():
    os.closerange(3, 4096)


def touch_at_exit(path):
    import atexit

    atexit.register(lambda: open(path, "w").close())


def threads_that_print(count):
    import threading

    def work():
        for number in range(100):
            print("line", number)

    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads and None


def square_in_pool(method, numbers):
    import multiprocessing

    with multiprocessing.get_context(method).Pool(2) as pool:
        return pool.map(_square, numbers)


def _square(number):
    return number * number


def sleep_and_return(seconds):
    time.sleep(seconds)
    return seconds


def leave_after(seconds, status):
    time.sleep(seconds)
    os._exit(status)
