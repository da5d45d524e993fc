"""The rooms of the page, one a file; the folder is the list."""
