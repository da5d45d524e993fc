"""The inbox at a terminal: what waits is read and decided on, a key at a time, and it is asked whose mails are mine."""
