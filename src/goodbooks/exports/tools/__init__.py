"""The tools whose exports are recognised, one a file: data, no code."""
