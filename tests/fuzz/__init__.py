"""A fuzzer: `make fuzz MINUTES=60`. No part of the tests; what it found is.

inputs.py makes inputs, targets.py says what may never happen, worker.py tries one after the other
in a process with limits, and __main__.py counts, makes findings small and writes them down.
"""
