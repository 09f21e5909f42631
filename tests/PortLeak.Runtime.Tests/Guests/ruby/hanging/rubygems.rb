# frozen_string_literal: true

# Hangs an interpreter before anything of the port's runs.
sleep 600 if ENV["PORTLEAK_TEST_MARKER"]
