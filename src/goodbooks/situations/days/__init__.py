"""Which days and hours a story names, and what each is the day of."""
