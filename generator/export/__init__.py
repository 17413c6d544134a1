"""A course as a file to take along: one file a format, over the same course and the same site."""
