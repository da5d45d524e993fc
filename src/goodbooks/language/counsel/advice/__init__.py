"""What an adviser does beside recommending: speaks from experience, sets a condition, gives a reason; one a file."""
