"""The routes that come before every playbook, one a file."""
