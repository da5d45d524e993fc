"""What could become an entry, read from what somebody wrote, one sort a file; the folder is the list."""
