// What is half typed is kept at the server, so that a reload, a crash or a closed lid costs nothing: fields by their own name, every other form whole.
"use strict";

const body = document.body;
let token = body.dataset.token;

async function send(path, fields) {
  const headers = { "X-Goodbooks": token, "Content-Type": "application/x-www-form-urlencoded" };
  return fetch(path, { method: "POST", headers, body: new URLSearchParams(fields), keepalive: true });
}

const waiting = new Map(); // what is not on its way yet: by its name, how it is read and when it goes
const unkept = new Map(); // what the server could not take: it is handed over again once it can
let onTheWay = 0;

async function handOver(name, text) {
  let isKept = false;
  onTheWay += 1;
  try {
    isKept = (await send("/half-typed", { name, text })).ok;
  } catch {
    // it is away; what was typed stays in its field meanwhile
  }
  onTheWay -= 1;
  if (isKept) unkept.delete(name);
  else unkept.set(name, text);
}

function keepSoon(name, read) {
  if (waiting.has(name)) clearTimeout(waiting.get(name).timer);
  waiting.set(name, { read, timer: setTimeout(() => keepNow(name), 400) });
}

function keepNow(name) {
  const { read, timer } = waiting.get(name);
  clearTimeout(timer);
  waiting.delete(name);
  handOver(name, read());
}

function keepAll() {
  for (const name of [...waiting.keys()]) keepNow(name);
}

function forget(name) {
  if (waiting.has(name)) clearTimeout(waiting.get(name).timer);
  waiting.delete(name);
}

// a form that says nothing else is kept whole, under where it goes to: what was typed, ticked and chosen in it
const WHOLE = "form.";
const isTicked = (one) => one.type === "checkbox" || one.type === "radio";
const fieldsOf = (form) => [...form.elements].filter((one) => one.name && !one.dataset.draft && !one.readOnly &&
  (one.matches("textarea, select") || one.matches("input:not([type=hidden], [type=file], [type=submit])")));

function stateOf(form) {
  return fieldsOf(form).map((one) => [one.name, isTicked(one) ? one.value : "", isTicked(one) ? one.checked : one.value]);
}

function nameOf(form) {
  if (form.dataset.whole !== undefined) return form.dataset.whole;
  const isLeft = form.method !== "post" || form.matches("[data-form], [data-unkept], .book");
  const about = [...form.querySelectorAll("input[type=hidden][name=ref], input[type=hidden][name=reader]")].map((one) => one.value);
  form.dataset.whole = isLeft ? "" : [WHOLE + (form.getAttribute("action") || location.pathname), ...about].join(" ").slice(0, 200);
  return form.dataset.whole;
}

const atFirst = new WeakMap();

function readForm(form) {
  const now = JSON.stringify(stateOf(form));
  return now === atFirst.get(form) ? "" : now;
}

function fillIn(form, kept) {
  const left = [...kept];
  for (const field of fieldsOf(form)) {
    const at = left.findIndex(([name, value]) => name === field.name && (!isTicked(field) || value === field.value));
    if (at < 0) continue;
    const [[, , said]] = left.splice(at, 1);
    const isNew = isTicked(field) ? field.checked !== said : field.value !== said && (field.matches("select") || field.value === field.defaultValue);
    if (!isNew) continue;
    if (isTicked(field)) field.checked = said;
    else if (!field.matches("select") || [...field.options].some((one) => one.value === said)) field.value = said;
    field.dataset.filled = "yes";
    for (let folded = field.closest("details"); folded; folded = folded.parentElement.closest("details")) folded.open = true;
  }
}

function openForms(root) {
  const kept = JSON.parse(body.dataset.half || "{}");
  for (const form of root.querySelectorAll("form")) {
    const name = nameOf(form);
    if (!name || atFirst.has(form) || !fieldsOf(form).length) continue;
    const now = JSON.stringify(stateOf(form));
    atFirst.set(form, kept[name] === now ? "" : now); // what was sent and drawn again is not what the page began with
    if (kept[name]) fillIn(form, JSON.parse(kept[name]));
  }
}

document.addEventListener("input", (event) => {
  const field = event.target;
  if (!field.dataset) return;
  field.dataset.touched = "yes";
  if (field.dataset.draft) return keepSoon(field.dataset.draft, () => field.value);
  const form = field.form;
  if (form && nameOf(form)) keepSoon(nameOf(form), () => readForm(form));
});
document.addEventListener("pagehide", keepAll);
document.addEventListener("visibilitychange", () => { if (document.hidden) keepAll(); });

// what is not kept yet goes along with a form that is sent: it is kept first, and let go of once that was done
function hidden(form, name, value) {
  const found = form.querySelector(`input[type=hidden][name="${name}"]`) || document.createElement("input");
  Object.assign(found, { type: "hidden", name, value });
  form.append(found);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  const half = Object.fromEntries([...waiting].map(([name, { read }]) => [name, read()]));
  hidden(form, "half", waiting.size ? JSON.stringify(half) : "");
  if (nameOf(form)) hidden(form, "whole", nameOf(form));
}, true);
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented && !event.target.matches("[hx-post]")) return;
  for (const name of [...waiting.keys()]) forget(name);
});

const dropHalf = () => document.querySelectorAll("input[type=hidden][name=half]").forEach((one) => one.remove());
document.addEventListener("htmx:afterRequest", dropHalf);
window.addEventListener("pageshow", dropHalf);

document.addEventListener("htmx:afterSwap", (event) => openForms(event.target));
openForms(document);
