"""What only the book can know of a message, one a file: each has its words in `rules`."""
