"""What somebody types, a line or several, understood as entries."""
