"""What some words mean whatever else a sentence does: that something is taken back, to be kept quiet, scorned, a risk or none at all."""
