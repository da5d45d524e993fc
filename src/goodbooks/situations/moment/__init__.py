"""What kind of moment a story tells of, and whether it calls for help before any playbook."""
