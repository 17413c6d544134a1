"""Ports for servers that cannot be told to take any, and then to say which."""

from __future__ import annotations

import socket
from random import SystemRandom

# Below those that a system gives to whoever asks for any: there each connection takes one, and who
# knocks at a port until somebody answers may be given that one, and meet nobody but itself.
OURS = range(20_000, 32_000)


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    for port in SystemRandom().sample(OURS, 100):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("nobody is as busy as this machine")
