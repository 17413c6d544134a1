"""content/ + quizzes/ + mkdocs.yml → a Course and what is wrong. Nothing else reads sources."""

from generator.reader.course_reader import Reading, read_course

__all__ = ["Reading", "read_course"]
