"""How people at work write: days, requests, promises and decisions, found in a sentence."""
