"""What somebody has to be told since they last heard, and in which words."""
