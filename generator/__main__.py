"""`python -m generator` is the `course` command."""

from generator.cli.commands import main

main(prog_name="course")
