"""Who may read what of a book, and how a thing is said to those who were not there."""
