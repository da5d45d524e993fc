// A list of what was finished may be dropped anywhere on the page: it goes into its field, and never takes the page away.
"use strict";

(() => {
  const field = () => document.getElementById("date-file");

  document.addEventListener("dragover", (event) => {
    if (field() && event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!field() || !event.dataTransfer.files.length) return;
    event.preventDefault();
    for (let at = field().closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
    field().files = event.dataTransfer.files;
    field().focus();
  });
})();
