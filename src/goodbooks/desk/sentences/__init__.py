"""What a plain sentence means where no kind of entry is named; each way of saying a thing is a file."""
