// What the page does beyond links and forms: keys, copying, and the news of a changed book. What is half typed is kept by kept.js.
"use strict";

const isTyping = (at) => at && at.closest("input, textarea, select, [contenteditable]");

function fit(field) {
  if (field.tagName !== "TEXTAREA" || field.classList.contains("out")) return;
  if (CSS.supports("field-sizing", "content") && getComputedStyle(field).fieldSizing === "content") return;
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 320)}px`;
}

document.addEventListener("input", (event) => fit(event.target));
let leaving = 0;
window.addEventListener("beforeunload", (event) => {
  if (unkept.size) event.preventDefault();
  leaving = Date.now(); // a reload now would break off the way to another page, which may be a link that works once
});

// where something is written down; in a room of many questions it is folded
function openBox(box) {
  const fold = box.closest("details");
  if (fold) fold.open = true;
  box.focus();
}

// keys
document.addEventListener("keydown", (event) => {
  const box = document.getElementById("capture");
  if (box && event.altKey && event.code === "KeyN" && !event.ctrlKey && !event.metaKey && !event.shiftKey) { // while one types, too
    event.preventDefault();
    openBox(box);
    return;
  }
  if (event.target === box && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    box.form.requestSubmit();
    return;
  }
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target.matches("[data-enter]")) {
    event.preventDefault();
    event.target.form.requestSubmit();
    return;
  }
  if (event.key === "Escape" && isTyping(event.target)) {
    event.target.blur();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (body.dataset.keys !== "on") return;
  if (event.key === "n" && box) {
    event.preventDefault();
    openBox(box);
    return;
  }
  for (const link of document.querySelectorAll("nav [data-key]")) {
    if (link.dataset.key !== event.key) continue;
    event.preventDefault(); // some browsers have a search of their own behind /
    link.click();
  }
});

// copy and print
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.hasAttribute("data-print")) window.print();
  if (button.hasAttribute("data-back")) history.back();
  const from = button.dataset.copy && document.getElementById(button.dataset.copy);
  if (!from) return;
  let isDone = false;
  try {
    await navigator.clipboard.writeText(from.value);
    isDone = true;
  } catch {
    from.focus();
    from.select();
    isDone = document.execCommand("copy");
    button.focus();
  }
  const told = document.querySelector(".copied");
  if (told) told.textContent = isDone ? from.dataset.copied || "Copied." : "This browser does not let a page copy; select the text below.";
});

// what is typed into the brackets of a gap stands without them, as in unbracketed.py
document.addEventListener("focusout", (event) => {
  const field = event.target;
  if (!field.matches || !field.matches("textarea[data-book]")) return;
  const first = field.dataset.book;
  const filled = field.value.replace(/\[([^[\]\n]{1,280})\]/g, (mark, words, at, text) => {
    const lead = text.slice(0, at).split("\n").pop().slice(-8);
    return first.includes(mark) || !first.includes(`${lead}[`) ? mark : words.replace(/^as you say it to them: /, "").replace(/[? ]+$/, "") || mark;
  });
  if (filled === field.value) return;
  field.value = filled;
  field.dispatchEvent(new Event("input", { bubbles: true }));
});

// a line that a page proposes goes into the box, its first blank word picked out to be typed over; it is kept once it is changed, and waits on no other page
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-fill]");
  const box = document.getElementById("capture");
  if (!button || !box) return;
  event.preventDefault();
  box.value = button.value;
  openBox(box);
  const blank = /…|\b[A-Z]{3,}\b(?: [A-Z]{2,}\b)*/.exec(box.value);
  if (blank) box.setSelectionRange(blank.index, blank.index + blank[0].length);
  fit(box);
  box.dispatchEvent(new Event("look-again"));
  box.scrollIntoView({ block: "center" });
});

// a word that is chosen takes the place of what stands on its line; the next choice, or the line itself, is gone on with
let isChosen = false;
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-choose]");
  if (!button) return;
  const field = button.form.querySelector("textarea[name=text]");
  const lines = field.value.split("\n");
  const at = Number(button.dataset.line);
  const name = /^\s*([^:]*):/.exec(lines[at] || "");
  if (!name || name[1].trim().toLowerCase() !== button.dataset.of) return;
  lines[at] = `${name[0]} ${button.dataset.choose}`;
  field.value = lines.join("\n");
  isChosen = true;
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
document.addEventListener("htmx:afterSwap", (event) => {
  const form = event.target.closest("form");
  if (!isChosen || !form) return;
  isChosen = false;
  const next = event.target.querySelector("[data-choose]") || form.querySelector("textarea[name=text]");
  next.focus();
});

// what an address points at is unfolded, and come to; on paper nothing is folded
{
  const unfold = () => {
    const at = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = at && at.closest("details");
    if (!fold) return;
    for (let one = fold; one; one = one.parentElement.closest("details")) one.open = true;
    at.scrollIntoView();
    if (at.matches("[tabindex]")) at.focus({ preventScroll: true });
  };
  window.addEventListener("hashchange", unfold);
  document.addEventListener("click", (event) => { // the same address once more
    const link = event.target.closest("a[href*='#']");
    if (link && link.href === location.href) setTimeout(unfold);
  });
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open])")].filter((one) => one.matches(".fold") || !one.querySelector("form, button, input, textarea"));
    opened.forEach((one) => { one.open = true; });
  });
  window.addEventListener("afterprint", () => opened.forEach((one) => { one.open = false; }));
  unfold();
}

// whoever pressed something by keyboard goes on in the page that it leads to, and not at the top of every room
{
  const kept = (() => { try { return window.sessionStorage; } catch { return null; } })(); // a browser may keep nothing
  const goesOn = () => kept && kept.setItem("goes-on", "yes");
  document.addEventListener("submit", (event) => { if (!event.defaultPrevented) goesOn(); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && !event.detail && !link.hash && !link.hasAttribute("download")) goesOn();
  });
  const main = document.getElementById("main");
  const isOn = kept && kept.getItem("goes-on") && !location.hash;
  if (kept) kept.removeItem("goes-on");
  if (isOn && document.activeElement === body) {
    const first = document.querySelector("main [autofocus]"); // a browser comes to it once it has drawn the page; a quick hand is there before
    if (first) first.focus();
    else main.focus({ preventScroll: true });
  }
}

// on a phone the list of rooms is folded behind a button
const menu = document.querySelector(".menu");
if (menu) menu.addEventListener("click", () => {
  menu.setAttribute("aria-expanded", String(menu.getAttribute("aria-expanded") !== "true"));
});

// the book may be changed elsewhere: the page looks, and shows it unless somebody is typing
document.querySelectorAll("[data-back]").forEach((one) => { one.hidden = history.length < 2; });

const news = document.querySelector(".news");
let known = body.dataset.version;
let isChanged = false;
let timer = 0;

function isBusy() {
  const main = document.getElementById("main");
  return isTyping(document.activeElement) && main.contains(document.activeElement) || main.querySelector("[data-touched]");
}

async function fetched(path) {
  const answer = await fetch(path, { headers: { Accept: "text/html" } });
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

// what one had come to by keyboard is come to again once the page was drawn anew: the same link, button or fold, by what it says
const reached = () => [...document.querySelectorAll("#main :is(a, button, summary, input, select, textarea)")];
const sayOf = (one) => [one.tagName, one.id, one.name, one.getAttribute("href"), one.textContent.trim()].join(" ");

function come(again, at) {
  const same = reached().filter((one) => sayOf(one) === again);
  const found = same.length ? same[0] : reached()[Math.min(at, reached().length - 1)];
  (found || document.getElementById("main")).focus({ preventScroll: true });
}

async function redraw() {
  const fresh = await fetched(location.href);
  if (!fresh) return;
  const here = document.activeElement;
  const at = reached().indexOf(here);
  const again = at < 0 ? "" : sayOf(here);
  const isOnNews = news.contains(here);
  const isWithin = document.getElementById("main").contains(here);
  const isFirst = here.hasAttribute("autofocus"); // where one was led to, and no link or button
  const open = [...document.querySelectorAll("main details")].map((one) => one.open);
  document.getElementById("main").replaceWith(fresh.getElementById("main"));
  body.dataset.half = fresh.body.dataset.half || "{}";
  openForms(document.getElementById("main"));
  document.querySelectorAll("main details").forEach((one, at) => { if (at in open) one.open = open[at]; });
  window.htmx && window.htmx.process(document.getElementById("main"));
  if (again) come(again, at);
  else if (isOnNews || isWithin) (isFirst && document.querySelector("main [autofocus]") || document.getElementById("main")).focus({ preventScroll: true });
  isChanged = false;
  tell("yes");
}

// how the server stands to this page: "yes" it answers, "away" it does not, "locked" it does not let this browser in
const SAID = {
  away: "goodbooks does not answer: it was closed, or it is just being begun. Open it again, and this page goes on with what you typed.",
  locked: "This page is locked. What you typed is still in its field: open goodbooks again in this browser, and it goes on here.",
};

let isHeld = false;

function tell(state) {
  body.dataset.looked = state;
  isHeld = isHeld && state !== "yes";
  news.hidden = state === "yes" && !isChanged;
  const words = (SAID[state] || "This page has changed.") + (isHeld ? " What you pressed was not done: press it once more then." : "");
  const said = news.querySelector("span");
  if (said.textContent !== words) said.textContent = words;
  news.querySelector("button").hidden = state !== "yes";
}

const keepAgain = () => Promise.all([...unkept].map(([name, text]) => handOver(name, text)));

// the browser came in anew, with another link: this page goes on with what the new session may do
async function sitDown() {
  const fresh = await fetched("/settings");
  if (!fresh || !fresh.body.dataset.token) return;
  token = body.dataset.token = fresh.body.dataset.token;
  body.dataset.seat = fresh.body.dataset.seat;
  body.setAttribute("hx-headers", JSON.stringify({ "X-Goodbooks": token }));
  document.querySelectorAll("input[name=token]").forEach((one) => { one.value = token; });
  await keepAgain();
  const box = document.getElementById("capture");
  if (box && box.value && window.htmx) window.htmx.trigger(box, "look-again");
}

async function look() {
  clearTimeout(timer);
  if (!document.hidden) {
    try {
      const answer = await fetch("/pulse");
      if (answer.status === 401) {
        const isToGo = !waiting.size && !unkept.size && !onTheWay;
        if (isToGo && Date.now() - leaving > 5000) return location.reload();
        if (!isToGo) tell("locked");
      } else if (answer.ok) {
        const [now, seat] = (await answer.text()).split(" ");
        if (seat !== body.dataset.seat) await sitDown();
        else if (unkept.size) await keepAgain();
        isChanged = isChanged || now !== known;
        if (now !== known && !isBusy() && !body.dataset.fixed) await redraw();
        known = now;
        tell("yes");
      }
    } catch {
      tell("away"); // it is asked again
    }
  }
  clearTimeout(timer); // it may have been asked for in between
  timer = setTimeout(look, 700);
}

// what is pressed while nobody answers, or nobody is let in, waits: else the browser shows a page of its own, and what was typed is gone
let isLetThrough = false;
document.addEventListener("submit", async (event) => {
  const { target: form, submitter } = event;
  const isOff = ["away", "locked"].includes(body.dataset.looked) || unkept.size;
  if (!isOff || isLetThrough || form.method !== "post" || form.matches("[hx-post], .book")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  isHeld = true;
  await look();
  if (body.dataset.looked !== "yes" || !form.isConnected) return;
  isLetThrough = true;
  form.requestSubmit(submitter);
  isLetThrough = false;
}, true);

if (known !== undefined && news) {
  news.querySelector("button").addEventListener("click", redraw);
  for (const sort of ["sendError", "responseError"]) document.addEventListener(`htmx:${sort}`, look); // nothing is lost without a word
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  document.addEventListener("looked", () => { // what was shown before all was looked at can be shown anew
    isChanged = true;
    if (isBusy()) tell("yes");
    else redraw();
  });
  document.addEventListener("booked", () => {
    const box = document.getElementById("capture");
    box.value = "";
    forget("capture");
    fit(box);
    look();
  });
  timer = setTimeout(look, 700);
}
document.querySelectorAll("textarea").forEach(fit);
document.addEventListener("toggle", (event) => event.target.querySelectorAll("textarea").forEach(fit), true); // folded away it had no height
document.addEventListener("focusin", (event) => {
  const box = event.target;
  const isBare = box.id === "capture" && box.value && !document.getElementById("understood").children.length;
  if (isBare && window.htmx) window.htmx.trigger(box, "look-again");
});

// what was typed before the scripts came is looked at and kept like the rest
document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=file])").forEach((field) => {
    if (field.value !== field.defaultValue && !field.dataset.filled) field.dispatchEvent(new Event("input", { bubbles: true }));
  });
});
