"""Result files that learners hand in: whether they fit a course, and what they say of it."""
