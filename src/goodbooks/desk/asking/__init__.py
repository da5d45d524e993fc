"""What is asked of somebody and offered: forms, rounds, a first book, what may come next."""
