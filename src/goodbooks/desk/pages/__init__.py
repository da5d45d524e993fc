"""Pages that the desk itself makes ready, and what is written down when one of them was sent."""
