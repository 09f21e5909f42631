"""Code that logs."""
import logging
import sys

log = logging.getLogger("shop.orders")


def warn(text, *arguments):
    log.warning(text, *arguments)


def at_every_level():
    logging.getLogger().setLevel(1)
    for level in (5, logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL, 90):
        log.log(level, "at %d", level)


def with_traceback():
    try:
        raise ValueError("bad order")
    except ValueError:
        log.exception("it failed")


def configured():
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    log.info("configured")


def to_a_file(path):
    handler = logging.FileHandler(path, encoding="utf-8")
    log.addHandler(handler)
    log.warning("in both")
    log.removeHandler(handler)
    handler.close()


def mistaken():
    log.warning("%d", "no number")


def of(size):
    log.warning("x" * size)


def silenced():
    log.info("below the level")
    quiet = logging.getLogger("quiet")
    quiet.propagate = False
    quiet.addHandler(logging.NullHandler())
    quiet.error("kept apart")


def in_threads(threads, records):
    import threading

    def work(number):
        for record in range(records):
            log.warning("%d %d", number, record)

    workers = [threading.Thread(target=work, args=(number,)) for number in range(threads)]
    for worker in workers:
        worker.start()
    return workers and None


def in_a_child():
    import os

    if os.fork() == 0:
        log.warning("from a child")
        sys.stderr.flush()
        os._exit(0)
    return os.wait()[1]


def when_collected():
    class Cycle:
        def __init__(self):
            self.self = self

        def __del__(self):
            log.warning("collected")

    return [Cycle() for _ in range(300)] and None
