"""The commands, one a file: each exports one COMMAND, which help, manual and completion read."""
