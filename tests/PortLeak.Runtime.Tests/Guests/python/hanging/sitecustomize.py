"""Hangs an interpreter before anything of the port's runs."""
import os
import time

if os.environ.get("PORTLEAK_TEST_MARKER"):
    time.sleep(600)
