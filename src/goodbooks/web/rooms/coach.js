// The coach beside a message: one sentence for who listens, once it is quiet; the focus stays where the work is.
"use strict";

(() => {
  let timer = 0;
  let wasInside = false;

  const count = () => document.querySelector("#coached #remarks");

  function tellSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = document.querySelector(".told");
      const said = count() ? count().textContent : "";
      if (told && told.textContent !== said) told.textContent = said; // the same again is not said again
    }, 1500);
  }

  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.target.id === "coached") wasInside = event.target.contains(document.activeElement);
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id !== "coached") return;
    if (wasInside && count()) count().focus({ preventScroll: true });
    tellSoon();
  });
})();
