"""How fast we are, beside others: `make bench`. No tests; what it writes is tried by
tests/unit/test_bench.py and tests/commands/test_bench.py.
"""
