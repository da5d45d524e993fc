"""The ways there are in a matter: what speaks for each, and what others advise."""
