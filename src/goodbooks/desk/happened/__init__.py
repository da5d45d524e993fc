"""What a story of something that happened tells: which playbooks fit it, what it answers, what becomes entries."""
