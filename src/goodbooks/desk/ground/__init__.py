"""What every part of the desk needs: refusals, what it hands back, the clock, and the kinds of entry."""
