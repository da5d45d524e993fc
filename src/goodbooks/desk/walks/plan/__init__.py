"""What becomes of the answers: the entries of the plan, in their order and on their days."""
