// A message in one's own words: which gaps are still open, and whether what is copied is the book's or mine.
"use strict";

(() => {
  const tidy = (text) => text.trim().split("\n").map((line) => line.trimEnd()).join("\n");

  function look(field) {
    const gaps = field.dataset.gaps.split("\n").filter((gap) => gap && field.value.includes(gap));
    const isMine = tidy(field.value) !== tidy(field.dataset.book);
    const open = gaps.length ? `Still to be filled: ${gaps.join(", ")}` : "";
    const still = document.getElementById("still");
    if (still.textContent !== open) still.textContent = open;
    field.dataset.copied = [isMine ? "Copied, in your words." : "Copied.", open && `${open}.`].filter(Boolean).join(" ");
  }

  document.addEventListener("input", (event) => {
    if (event.target.id === "message-text") look(event.target);
  });
  const field = document.getElementById("message-text");
  if (field) look(field);
  const at = field && field.dataset.at ? field.value.indexOf(field.dataset.at) : -1;
  if (at >= 0) { // where a gap kept it from being sent
    field.scrollIntoView({ block: "center" });
    field.focus();
    field.setSelectionRange(at, at + field.dataset.at.length);
  }
})();
