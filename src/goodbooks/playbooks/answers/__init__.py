"""An answer to a question of a playbook, and what a story tells in place of one, as the sentences use it."""
