"""What in a story is a fact to be kept, one sort a file: the words that show it."""
