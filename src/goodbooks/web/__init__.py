"""The page in the browser: rooms drawn at the server, one file a room; nothing from any other host."""
