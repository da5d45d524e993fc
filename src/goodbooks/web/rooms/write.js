// A form half filled in is kept as a whole; a list of names goes on offering names; the text is shown where one asked for it.
"use strict";

(() => {
  const form = document.querySelector("form[data-form]");
  if (!form) return;
  let timer = 0;
  let isAsked = false;

  function keep() {
    clearTimeout(timer);
    if (!timer) return;
    timer = 0;
    const said = [...new FormData(form)].filter(([name, text]) => text && !["token", "shown", "seen"].includes(name));
    send("/half-typed", { name: form.dataset.form, text: said.length ? JSON.stringify(Object.fromEntries(said)) : "" }).catch(() => {});
  }

  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    timer = setTimeout(keep, 400);
    offer(event.target);
  });
  window.addEventListener("pagehide", keep);
  form.addEventListener("submit", () => { clearTimeout(timer); timer = 0; });

  form.addEventListener("toggle", () => form.querySelectorAll("details textarea").forEach(fit), true);

  // what stands before the last comma is kept in what is offered
  const known = new Map();

  function offer(field) {
    if (!("many" in (field.dataset || {})) || !field.list) return;
    if (!known.has(field.list)) known.set(field.list, [...field.list.options].map((one) => one.value));
    const before = field.value.match(/^.*[,;]\s*|^/)[0];
    [...field.list.options].forEach((one, at) => { one.value = before + known.get(field.list)[at]; });
  }
  form.addEventListener("focusin", (event) => offer(event.target));

  // "Show it as text" goes to what is shown
  form.querySelector("button[formaction]").addEventListener("click", (event) => {
    event.preventDefault();
    isAsked = true;
    window.htmx.trigger(form, "input");
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id !== "formed" || !isAsked) return;
    isAsked = false;
    const at = document.getElementById("shown") || event.target;
    at.setAttribute("tabindex", "-1");
    at.focus();
  });
})();
