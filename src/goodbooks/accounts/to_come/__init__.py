"""What is to come: days that fall due, what a forecast rests on, what would change it, and a day that is doubted."""
