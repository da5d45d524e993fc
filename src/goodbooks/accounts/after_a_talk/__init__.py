"""A talk that was held: which it was, what is asked of it, and the entries that its answers become."""
