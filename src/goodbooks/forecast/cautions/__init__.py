"""What a forecast says against itself, one thing a file."""
