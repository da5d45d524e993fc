"""The book for other programs on this machine: what may be asked, and the schema made from that."""
