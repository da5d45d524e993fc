"""A short answer in a person's own words, and what it becomes: who, by when, for whom, and what it settles."""
