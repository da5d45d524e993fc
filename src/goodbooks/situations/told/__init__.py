"""What a story tells that answers a question of a playbook, one sort a file: its name is what may stand behind `story:`."""
