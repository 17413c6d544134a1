"""The `course` command. It alone prints."""

from generator.cli.commands import main

__all__ = ["main"]
