"""A generator of static e-learning courses: Markdown lessons and YAML quizzes → a course site."""

__version__ = "0.1.0"
