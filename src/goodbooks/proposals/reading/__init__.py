"""What every sort of proposal needs: a writing made ready, and who is who in it."""
