"""What to do when something just happened: playbooks as data, and how they are read, checked and filled."""
