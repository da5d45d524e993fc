"""The only room with hands: files, the clock, the index, and what the doors ask for."""
