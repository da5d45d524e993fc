"""What of a story may be offered as an answer: its clauses, weighed for the sort of answer that is asked for."""
