"""The playbooks that come with the program, one a file; a user's own lie beside the book."""
