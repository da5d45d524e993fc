"""What the book notices by itself, one thing a file."""
