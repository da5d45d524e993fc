"""What is said or sent: its subject, its days as one says them, nothing twice, and a mail for each."""
