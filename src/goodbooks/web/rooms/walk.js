// Enter goes on to the next question, Shift+Enter begins another line, as in the box. What of the story may answer it is put
// into the field, to be changed there; without this script its button takes it as it stands.
"use strict";

document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (!field.dataset || field.dataset.goesOn === undefined) return;
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  field.form.requestSubmit(field.form.querySelector("button[value=next]"));
});

document.addEventListener("click", (event) => {
  const one = event.target.closest("button[data-answer]");
  const field = one && one.form.elements.words;
  if (!field) return;
  event.preventDefault();
  field.value = one.value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
});
