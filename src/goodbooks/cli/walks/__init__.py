"""A playbook walked at a terminal: its questions, what they took from a story, and the plan at the end."""
