"""Whom a story tells of: its writer, their boss, and everybody else, by what they do in it."""
