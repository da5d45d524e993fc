// Enter goes on to the next question, Shift+Enter begins another line, as in the box.
"use strict";

document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (!field.dataset || field.dataset.goesOn === undefined) return;
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  field.form.requestSubmit(field.form.querySelector("button[value=next]"));
});
