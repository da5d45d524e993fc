"""What advice needs to know and a story may leave open, one question a file, with what answers it."""
