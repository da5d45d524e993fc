// Erasing takes its time in a book of many years: the page says that it is at it, and takes no second press.
"use strict";

(() => {
  const form = document.querySelector("form.erase");
  const told = document.getElementById("erasing");

  function isAtIt(is) {
    told.hidden = !is;
    form.querySelector("button:not([name])").disabled = is;
  }

  form?.addEventListener("submit", () => isAtIt(true));
  window.addEventListener("pageshow", (event) => { if (form && event.persisted) isAtIt(false); });
})();
