"""What every part of the desk needs: refusals, answers, the clock, and the kinds of entry."""
