"""The forms of the forecast page: of one thing, of several in order, of its own past."""
