// The inbox by keyboard and by hand: letters decide on the proposal that is shown, files may be dropped.
"use strict";

let isSent = false;
window.addEventListener("pageshow", () => { isSent = false; });
document.addEventListener("submit", (event) => { if (!event.defaultPrevented) isSent = true; });

// a letter that stands on this page wins over the list of rooms, and never acts twice nor while one types
window.addEventListener("keydown", (event) => {
  const at = event.target;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && at.closest(".edit") && !event.isComposing) {
    event.preventDefault();
    if (!isSent && !event.repeat) at.form.requestSubmit();
    return;
  }
  const types = isTyping(at) && !at.matches("input[type=checkbox]");
  if (event.ctrlKey || event.metaKey || event.altKey || body.dataset.keys !== "on" || types) return;
  const meant = document.querySelector(`main [data-inbox-key~="${CSS.escape(event.key)}"]`);
  if (!meant) return;
  event.preventDefault();
  event.stopPropagation();
  if (isSent || event.repeat) return;
  const hidden = meant.closest("details");
  if (hidden) hidden.open = true;
  if (meant.matches("input:not([type=checkbox])")) meant.focus();
  else {
    if (meant.matches("a")) isSent = true;
    meant.click();
  }
}, true);

// files
const take = () => document.getElementById("take");
const unfold = (form) => { const folded = form.closest("details"); if (folded) folded.open = true; };

function tooMuch(form) {
  const size = [...form.elements.files.files].reduce((sum, file) => sum + file.size, 0);
  const most = Number(form.dataset.most);
  const said = document.getElementById("too-much");
  said.hidden = size <= most;
  said.textContent = size <= most ? "" :
    `That is ${Math.ceil(size / 1048576)} MB, and the page takes ${most / 1048576} MB at once. Choose fewer files, or a part of it.`;
  return size > most;
}

document.addEventListener("submit", (event) => {
  if (event.target.id !== "take" || !tooMuch(event.target)) return;
  event.preventDefault();
}, true);
document.addEventListener("change", (event) => {
  if (event.target.id === "files") tooMuch(event.target.form);
});
// a file dropped beside the mark, or while another is read, must not take the page away
document.addEventListener("dragover", (event) => {
  if (!event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  if (take()) { unfold(take()); take().classList.add("over"); }
});
document.addEventListener("dragleave", (event) => {
  if (take() && !event.relatedTarget) take().classList.remove("over");
});
document.addEventListener("drop", (event) => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  const form = take();
  if (!form) return;
  unfold(form);
  form.classList.remove("over");
  if ([...event.dataTransfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory)) {
    const said = document.getElementById("too-much");
    said.hidden = false;
    said.textContent = "That is a folder. Drop the files in it, or an archive (.zip) of it.";
    return;
  }
  form.elements.files.files = event.dataTransfer.files;
  form.requestSubmit();
});
