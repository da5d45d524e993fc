"""One question of a walk after the other: what the book and the story know for each, and how far the walk has come."""
