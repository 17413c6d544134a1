"""What learners read: a catalogue of messages for each language, and what makes words of them."""
