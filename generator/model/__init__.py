"""The course as frozen values: no files, no engine."""
