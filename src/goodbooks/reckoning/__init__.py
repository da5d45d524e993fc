"""What follows from the entries and a finding needs too: a yes and what takes it back, one thing promised twice; and in `forecasts` what the book foresees."""
