"""What the pictures show, one a file: the facts, and how they are said without drawing."""
