from collections import Counter
from dataclasses import dataclass
from itertools import count


@dataclass
class Word:
    text: str
    count: int


def top(text, most):
    words = Counter(text.lower().split())
    return [Word(*entry) for entry in words.most_common(most)]


def numbered(word):
    for number in count(1):
        yield "%s %d" % (word, number)
