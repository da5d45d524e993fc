"""What is worth knowing of somebody you work for, as data: one file a block of questions."""
