"""What the book foresees: a kept forecast reckoned again, why it moved, what a promise waits for, and how the forecasts so far have held."""
