"""The round of a Friday: what it asks, and what is asked of others' promises and answers."""
