"""A talk practised: the questions that will come, and what is said of an answer."""
