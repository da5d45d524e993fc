// A clock beside the answer, if one is wanted: it counts, and says nothing more. Where motion is not wanted it moves every quarter of a minute.
"use strict";

const minded = document.querySelector(".minded");
if (minded) minded.hidden = false;

const clock = document.querySelector(".clock");
const began = performance.now();
const passed = () => Math.round((performance.now() - began) / 1000);

document.addEventListener("submit", (event) => {
  if (clock && event.target.elements.took) event.target.elements.took.value = String(passed());
});

if (clock) {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const seconds = Number(clock.dataset.seconds);
  const tick = () => {
    const left = seconds - passed();
    clock.querySelector("progress").value = Math.min(passed(), seconds);
    clock.querySelector("span").textContent = left > 0 ? `${left} seconds left` : "The time is over. Finish your sentence.";
  };
  clock.hidden = false;
  tick();
  setInterval(tick, isStill ? 15000 : 1000);
}
