"""How a text stands: its sentences and quotations, its greeting, its tongue, and phrases found in it."""
