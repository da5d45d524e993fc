"""Results, praise and setbacks of a period, for a review."""
