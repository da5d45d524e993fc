"""What advisers recommend, one move a file: words that show it, sentences that must and must not."""
