"""What a piece of advice says: what it recommends, and what its adviser does beside that."""
