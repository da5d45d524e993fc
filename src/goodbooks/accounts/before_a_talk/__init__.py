"""What stands between you and somebody before a talk: points, questions, and what you want of it."""
