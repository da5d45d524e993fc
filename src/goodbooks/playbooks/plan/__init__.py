"""The steps of an option: as entries on their days, and as lines of the page."""
