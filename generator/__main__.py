"""`python -m generator` is the `course` command."""

from generator.cli import main

main(prog_name="course")
