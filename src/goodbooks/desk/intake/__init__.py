"""What others wrote, from its sources to the inbox, and what is done with each proposal."""
