"""From values to HTML, text and drawings."""
