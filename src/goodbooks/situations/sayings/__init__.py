"""What answers a sort of question in a story: the turns of speech it is told in, one sort a file."""
