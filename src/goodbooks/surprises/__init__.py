"""Questions that are put to people by surprise, as data: one file a kind of talk."""
