"""A playbook as its file tells it: the parts and headings, the phrases, and what is amiss in them."""
