import random

closed = False


def steps(seed):
    """A walk on a grid, for as long as somebody follows it."""
    global closed
    x = y = 0
    directions = random.Random(seed)
    try:
        while True:
            dx, dy = directions.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
            x, y = x + dx, y + dy
            yield x, y
    finally:
        closed = True
        print("the walk is over")


def is_closed():
    return closed
