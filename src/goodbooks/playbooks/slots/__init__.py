"""The slots of a playbook: what fills them, where the book and a story may know it, and what a line says once it is filled."""
