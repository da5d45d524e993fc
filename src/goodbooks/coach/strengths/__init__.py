"""What is good in a message and worth keeping, one a file."""
