"""A playbook walked against the book: what is asked, what is known before, and what follows at the end."""
