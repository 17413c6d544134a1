"""Text that remembers where it was written, and mistakes that point at it."""
