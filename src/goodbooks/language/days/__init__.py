"""What a phrase says of time: days and stretches of them, by when, from when, how often, and when people meet."""
