// A form half filled in is kept as a whole; a list of names goes on offering names; the text is shown where one asked for it.
"use strict";

(() => {
  const formOf = (at) => at.closest && at.closest("form[data-form]");
  let isAsked = false;

  function filled(form) {
    const said = [...new FormData(form)].filter(([name, text]) => text && !["token", "shown", "half", "whole"].includes(name));
    return said.length ? JSON.stringify(Object.fromEntries(said)) : "";
  }

  // what stands before the last comma is kept in what is offered
  const known = new WeakMap();

  function offer(field) {
    if (!field.list || !("many" in field.dataset)) return;
    if (!known.has(field.list)) known.set(field.list, [...field.list.options].map((one) => one.value));
    const before = field.value.match(/^.*[,;]\s*|^/)[0];
    [...field.list.options].forEach((one, at) => { one.value = before + known.get(field.list)[at]; });
  }

  document.addEventListener("input", (event) => {
    const form = formOf(event.target);
    if (!form || event.target === form) return;
    keepSoon(form.dataset.form, () => filled(form));
    offer(event.target);
  });
  document.addEventListener("focusin", (event) => { if (formOf(event.target)) offer(event.target); });
  document.addEventListener("toggle", (event) => {
    if (formOf(event.target)) event.target.querySelectorAll("textarea").forEach(fit);
  }, true);

  // "Show it as text" goes to what is shown
  document.addEventListener("click", (event) => {
    const form = event.target.matches("button[formaction]") && formOf(event.target);
    if (!form || !window.htmx) return;
    event.preventDefault();
    isAsked = true;
    const field = event.target.dataset.put && form.elements[event.target.dataset.put];
    if (field) field.value = event.target.dataset.said; // the day that was meant goes where it was typed
    (field || form).dispatchEvent(new Event("input", { bubbles: true }));
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id !== "formed" || !isAsked) return;
    isAsked = false;
    const at = document.getElementById("shown") || event.target;
    at.setAttribute("tabindex", "-1");
    at.focus();
  });
})();
