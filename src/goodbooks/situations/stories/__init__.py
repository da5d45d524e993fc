"""A story as it is read: its sentences, the phrases and signs in them, and whose words they are."""
