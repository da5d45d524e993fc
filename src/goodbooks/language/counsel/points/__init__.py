"""What is worth thinking of before acting on advice, one point a file; a digest names those nobody spoke of."""
