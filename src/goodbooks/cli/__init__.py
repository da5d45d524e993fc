"""The door for the command line: it asks the desk, and draws."""
