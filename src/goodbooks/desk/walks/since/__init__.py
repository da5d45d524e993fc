"""What goes on after a plan was written: what was said since, what came of it, and what is filled in later."""
