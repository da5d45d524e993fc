"""What follows from the entries and a finding needs too: a kept forecast reckoned again, a yes and what takes it back, one thing promised twice."""
