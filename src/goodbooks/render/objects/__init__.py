"""What other programs are given: one shape a value, said once as a type and made from it."""
