"""What a user would write instead: one JSON value a line, there and back."""
import json
import sys


def echo(value):
    return value


FUNCTIONS = {"echo": echo}

for line in sys.stdin:
    call = json.loads(line)
    answer = {"id": call["id"], "result": FUNCTIONS[call["function"]](*call["arguments"])}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
