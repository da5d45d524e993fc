// The words of last time are there to be typed over.
"use strict";

const words = document.getElementById("words");
if (words) {
  if (document.activeElement !== words) words.focus();
  words.select();
}
