"""The ways of the API, a group a file."""
