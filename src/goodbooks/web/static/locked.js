// A locked tab goes on by itself once another tab of the same browser was let in.
"use strict";

const again = document.getElementById("again");
let timer = 0;

async function knock() {
  clearTimeout(timer);
  if (!document.hidden) {
    try {
      if ((await fetch("/pulse")).ok) {
        if (again.dataset.again) location.replace(again.dataset.again);
        else location.reload();
        return;
      }
    } catch {
      // it is not there just now; it is asked again
    }
  }
  timer = setTimeout(knock, 1500);
}

if (again) {
  document.addEventListener("visibilitychange", () => { if (!document.hidden) knock(); });
  knock(); // at once: whoever follows a link from another site comes here without the cookie it has just brought
}
