"""What a story tells that happened: what was decided, said, given away or turned around, and what follows from it."""
