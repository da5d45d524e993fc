"""What can be taken in, one sort of source a file; the folder is the list. None is handed a path."""
