"""A course as a list of files: pages, assets, course.json."""
