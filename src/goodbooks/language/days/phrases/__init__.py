"""The ways in which people say a day or a stretch of days, one family a file; the folder is the list."""
