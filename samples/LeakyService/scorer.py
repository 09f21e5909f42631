"""Scores a line of verse: how much of it the ear hears more than once."""


def score(line):
    sounds = [letter for letter in line.lower() if letter.isalpha()]
    if not sounds:
        return 0.0
    repeated = sum(sounds.count(letter) - 1 for letter in set(sounds))
    return repeated / len(sounds)
