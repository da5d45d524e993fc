"""A book open for questions: its files loaded, the index that follows them, and what waits beside it."""
