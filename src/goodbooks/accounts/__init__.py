"""What follows from the entries: who owes what to whom, what is noticed, what to ask next."""
