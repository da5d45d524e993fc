"""What an author is told that a playbook still lacks, one sort of slip a file."""
