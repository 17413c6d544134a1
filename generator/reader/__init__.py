"""What authors wrote, and what an engine made of it → a Course and what is wrong."""

from generator.reader.course_reader import Reading, assemble

__all__ = ["Reading", "assemble"]
