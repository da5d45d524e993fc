// The text of the book: colours and problems from the reader at the server, offers at the caret, and saving.
"use strict";

function openSheet(form) {
  const field = form.elements.book;
  const sheet = field.parentElement;
  const told = document.getElementById("told");
  const kept = document.getElementById("kept");
  const problems = document.getElementById("problems");
  const sorts = form.dataset.sorts.split(" ");
  const first = () => Number(form.elements.first.value);
  const layer = document.createElement("ol");
  layer.className = "layer";
  layer.start = first();
  layer.setAttribute("aria-hidden", "true");
  sheet.classList.toggle("far", first() > 9000);
  sheet.append(layer);
  let lines = [];
  let marks = [];
  let saved = form.dataset.typed ? null : field.value;
  let round = 0;
  let timer = 0;
  let isKept = true; // whether the server could take what is typed
  let isWaiting = false; // whether it has yet to be told of the last of it
  let isAway = false; // whether it could not be reached
  let isSaving = false;
  let isWanted = false; // whether it was to be saved again meanwhile
  let key = token;

  // the layer: each line of the text, coloured by what it was last found to be
  function draw(item, line, row) {
    const parts = [];
    let at = 0;
    for (let n = 0; n + 2 < row.length; n += 3) {
      const start = Math.max(at, Math.min(row[n], line.length));
      const end = Math.max(start, Math.min(row[n + 1], line.length));
      if (start > at) parts.push(line.slice(at, start));
      if (end > start) {
        const span = document.createElement("span");
        span.className = sorts[row[n + 2]];
        span.textContent = line.slice(start, end);
        parts.push(span);
      }
      at = end;
    }
    if (at < line.length) parts.push(line.slice(at));
    item.replaceChildren(...parts);
  }

  function shifted(row, before, now) {
    let head = 0;
    while (head < before.length && head < now.length && before[head] === now[head]) head += 1;
    let tail = 0;
    while (tail < before.length - head && tail < now.length - head && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
    const by = now.length - before.length;
    const moved = (place) => (place <= head ? place : place >= before.length - tail ? place + by : Math.min(place, now.length));
    return row.map((part, n) => (n % 3 === 2 ? part : moved(part)));
  }

  function follow() {
    const now = field.value.split("\n");
    let head = 0;
    while (head < lines.length && head < now.length && lines[head] === now[head]) head += 1;
    let tail = 0;
    while (tail < lines.length - head && tail < now.length - head && lines.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
    const old = lines.length - head - tail;
    const fresh = now.length - head - tail;
    const rows = [];
    for (let n = 0; n < fresh; n += 1) rows.push(n < old ? shifted(marks[head + n], lines[head + n], now[head + n]) : []);
    for (let n = fresh; n < old; n += 1) layer.children[head + fresh].remove();
    const behind = layer.children[head + Math.min(old, fresh)] || null;
    const more = document.createDocumentFragment();
    for (let n = 0; n < fresh; n += 1) {
      const item = n < old ? layer.children[head + n] : more.appendChild(document.createElement("li"));
      draw(item, now[head + n], rows[n]);
    }
    layer.insertBefore(more, behind);
    lines = now;
    marks.splice(head, old, ...rows);
  }

  function say(text) {
    if (told.textContent !== text) told.textContent = text;
  }

  function rest() {
    const count = problems.querySelectorAll("li").length;
    const lookAt = count ? ` ${count === 1 ? "One line" : `${count} lines`} to look at.` : "";
    if (field.readOnly || isAway) return;
    kept.hidden = saved === field.value || !isKept || isWaiting;
    if (saved === field.value) say(`Saved.${lookAt}`);
    else say((isKept ? "Not saved yet." : "Not saved yet, and too long to be kept meanwhile: save it soon.") + lookAt);
  }

  function away(status) {
    isAway = true;
    kept.hidden = true;
    const why = status ? "This page is locked: open it with a new link in another tab, then go on here" : "The page cannot be reached just now";
    say(`${why}. What you typed stays in this field.`);
  }

  async function look(isFirst, isLast = false) {
    clearTimeout(timer);
    if (isSaving) return;
    const mine = ++round;
    const text = field.value;
    let said;
    try {
      const answer = await post("look", { seal: form.elements.seal.value, first: first(), book: text }, isLast);
      if (answer.status === 401) return void away(401);
      if (!isJson(answer)) return;
      said = await answer.json();
    } catch {
      return void (isFirst || away(0));
    }
    isAway = false;
    if (mine !== round || text !== field.value) return;
    isKept = said.kept;
    isWaiting = false;
    said.marks.forEach((row, n) => {
      if (String(row) !== String(marks[n])) draw(layer.children[n], lines[n], row);
    });
    marks = said.marks;
    layer.querySelectorAll(".bad, .remark").forEach((item) => item.classList.remove("bad", "remark"));
    for (const [n, isRemark] of said.lines) layer.children[n]?.classList.add(isRemark ? "remark" : "bad");
    if (problems.innerHTML.trim() !== said.problems.trim() && !problems.contains(document.activeElement)) {
      if (!isFirst || said.count) problems.innerHTML = said.problems;
    }
    if (!isFirst) rest();
  }

  const isJson = (answer) => answer.ok && (answer.headers.get("content-type") || "").startsWith("application/json");

  async function post(way, fields, isLast = false, isAgain = false) {
    const headers = { "X-Goodbooks": key, "HX-Request": "true", "Content-Type": "application/x-www-form-urlencoded" };
    const action = form.getAttribute("action");
    const body = new URLSearchParams(fields).toString();
    const answer = await fetch(action + (way && `/${way}`), { method: "POST", headers, body, keepalive: isLast && body.length < 60000 });
    if (answer.status !== 403 || isAgain) return answer;
    // the server was started anew and another tab came in: this page goes on with what that one may do
    const fresh = new DOMParser().parseFromString(await (await fetch(action)).text(), "text/html");
    if (!fresh.body.dataset.token) return answer;
    key = form.elements.token.value = fresh.body.dataset.token;
    return post(way, fields, isLast, true);
  }

  // saving: the page stays, with its caret; on a surprise the whole form goes, and the three texts come back
  async function save() {
    if (field.readOnly) return;
    isWanted = isSaving;
    if (isSaving) return;
    isSaving = true;
    clearTimeout(timer);
    try {
      await saveOnce();
    } finally {
      isSaving = false;
    }
    if (isWanted) save();
    else if (field.isConnected) look(false);
  }

  async function saveOnce() {
    const text = field.value;
    const fields = { book: text };
    for (const name of ["seal", "first", "of", "sure"]) fields[name] = form.elements[name].value;
    if (form.elements.back) fields.back = form.elements.back.value;
    let answer;
    try {
      answer = await post("", fields);
    } catch {
      return void away(0);
    }
    if (answer.status === 401) return void away(401);
    isAway = false;
    if (!isJson(answer)) {
      isWaiting = isWanted = false; // the answer to the whole form brings what was typed along
      return void HTMLFormElement.prototype.submit.call(form);
    }
    const said = await answer.json();
    if (said.sure) {
      form.elements.sure.value = said.sure;
      say(`That takes ${said.sure} entries out of the book. Nothing is written yet; save once more if it is what you want.`);
      return;
    }
    for (const name of ["seal", "first"]) form.elements[name].value = said[name];
    form.elements.of.value = form.elements.sure.value = "";
    layer.start = first();
    if (field.value === text && said.text !== text) settle(said.text);
    saved = said.text;
    isWaiting = field.value !== saved;
    known = said.version; // this change is our own, and no news
    document.querySelector(".news").hidden = true;
    form.querySelectorAll(".again, [name=back]").forEach((one) => one.remove());
    document.querySelectorAll(".until-saved").forEach((one) => one.remove());
    document.querySelectorAll("[data-saved]").forEach((one) => { one.textContent = one.dataset.saved; });
    if (field.value === saved) document.getElementById("main").querySelectorAll("[data-touched]").forEach((one) => delete one.dataset.touched);
    rest();
  }

  function settle(text) {
    const [start, end] = [field.selectionStart, field.selectionEnd];
    if (text.startsWith(field.value)) field.setRangeText(text.slice(field.value.length), field.value.length, field.value.length, "preserve");
    else field.value = text;
    field.setSelectionRange(start, end);
    follow();
  }

  // lines
  function show(line, column) {
    const n = Math.min(Math.max(line - first(), 0), lines.length - 1);
    let at = 0;
    for (let one = 0; one < n; one += 1) at += lines[one].length + 1;
    at += Math.min(Math.max(column - 1, 0), lines[n].length);
    layer.querySelector(".here")?.classList.remove("here");
    layer.children[n].classList.add("here");
    field.setSelectionRange(at, at);
    layer.children[n].scrollIntoView({ block: "center" });
  }

  // on a slim screen the text scrolls in a window of its own, which opens where the book was last written
  function toTheEnd() {
    if (sheet.scrollHeight > sheet.clientHeight) sheet.scrollTop = sheet.scrollHeight;
  }

  const jump = (event) => {
    const link = event.target.closest("a[data-line], a[data-month]");
    const month = link?.dataset.month;
    const line = month ? first() + lines.findIndex((one) => one.startsWith(`${month}-`)) : Number(link?.dataset.line);
    if (!link || line < first() || line >= first() + lines.length || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    link.closest("details.months")?.removeAttribute("open");
    show(line, Number(link.dataset.column || 1));
    field.focus({ preventScroll: true });
  };
  problems.addEventListener("click", jump);
  form.addEventListener("click", jump);

  const offers = openOffers(form, field, sheet, layer, post, () => lines);
  const typed = () => {
    follow();
    isWaiting = true;
    rest();
    clearTimeout(timer);
    timer = setTimeout(look, 250, false);
  };
  field.addEventListener("input", (event) => {
    typed();
    offers.typed(event);
  });
  form.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    save();
  });
  field.addEventListener("keydown", (event) => {
    if (offers.took(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Enter" && !event.isComposing && !event.shiftKey) {
      const line = field.value.slice(0, field.selectionStart).split("\n").at(-1);
      const lead = /^[ \t]+(?=\S)/.exec(line);
      if (lead && document.execCommand("insertText", false, `\n${lead[0]}`)) event.preventDefault();
    }
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter && event.submitter.hasAttribute("formaction")) {
      isWaiting = isAway = false; // it is let go of
      return;
    }
    event.preventDefault();
    save();
  });
  window.addEventListener("beforeunload", (event) => {
    const isLarge = field.value.length > 15000; // more than goes along with a page that is left
    if (field.isConnected && saved !== field.value && (isAway || !isKept || (isWaiting && isLarge))) event.preventDefault();
  });
  window.addEventListener("pagehide", () => {
    if (field.isConnected && isWaiting) look(false, true);
  });

  follow();
  sheet.classList.add("drawn");
  look(true);
  if (form.dataset.at && Number(form.dataset.at) > first()) show(Number(form.dataset.at), 1);
  else if (!form.dataset.at) toTheEnd();
}

// what may stand at the caret: a list beside it, which never takes a key while it is closed
function openOffers(form, field, sheet, layer, post, linesNow) {
  const list = document.createElement("ul");
  list.className = "offers";
  list.id = "offers";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "What may stand here");
  sheet.append(list);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-haspopup", "listbox");
  field.setAttribute("aria-controls", "offers");
  const heard = document.createElement("p");
  heard.className = "out";
  heard.setAttribute("role", "status");
  form.append(heard);
  let found = null;
  let chosen = -1;
  let round = 0;
  let timer = 0;

  function close() {
    round += 1;
    clearTimeout(timer);
    found = null;
    chosen = -1;
    list.hidden = true;
    heard.textContent = "";
    field.removeAttribute("aria-activedescendant");
  }

  function before() {
    const above = field.value.slice(0, field.selectionStart).split("\n");
    let from = above.length - 1;
    while (from > 0 && (!above[from] || /^[\s;]/.test(above[from])) && above.length - from < 200) from -= 1;
    return above.slice(from).join("\n");
  }

  async function ask(isAsked) {
    const mine = ++round;
    const place = field.selectionStart;
    let said;
    try {
      const answer = await post("offer", { before: before() });
      if (!answer.ok || !(answer.headers.get("content-type") || "").startsWith("application/json")) return;
      said = await answer.json();
    } catch {
      return;
    }
    if (mine !== round || place !== field.selectionStart || document.activeElement !== field) return;
    const begun = field.value.slice(place - said.typed, place);
    const fit = said.offers.filter(([word]) => word.trim() !== begun.trim());
    if (!fit.length || (!isAsked && (!begun.trim() || fit.length < said.offers.length))) {
      close();
      if (isAsked) heard.textContent = "Nothing that is known fits here.";
      return;
    }
    open(fit, place - said.typed);
  }

  function open(fit, start) {
    found = { fit, start };
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
    list.replaceChildren(...fit.map(([word, says], n) => {
      const item = document.createElement("li");
      item.id = `offer-${n}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.textContent = word.trim();
      if (says) {
        const more = document.createElement("span");
        more.textContent = says;
        item.append(more);
      }
      return item;
    }));
    list.hidden = false;
    place();
    heard.textContent = `${fit.length === 1 ? "One offer" : `${fit.length} offers`}: Tab takes ${fit[0][0].trim()}, arrows lead on.`;
  }

  // beside the caret, found in the layer, which has the same letters in the same places
  function place() {
    const above = field.value.slice(0, field.selectionStart).split("\n");
    const item = layer.children[above.length - 1];
    let left = above.at(-1).length;
    const range = document.createRange();
    range.selectNodeContents(item);
    const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (left <= text.length) {
        range.setStart(text, left);
        range.collapse(true);
        break;
      }
      left -= text.length;
    }
    const at = range.getBoundingClientRect();
    const caret = at.height ? at : item.getBoundingClientRect();
    const around = sheet.getBoundingClientRect();
    list.style.left = `${Math.max(4, Math.min(caret.left - around.left, around.width - list.offsetWidth - 4))}px`;
    const end = Math.min(window.innerHeight, around.bottom);
    const isBelow = caret.bottom + list.offsetHeight + 80 < end || caret.top - Math.max(0, around.top) < list.offsetHeight;
    const top = sheet.scrollTop - around.top;
    list.style.top = isBelow ? `${caret.bottom + top + 4}px` : `${caret.top + top - list.offsetHeight - 4}px`;
  }

  function choose(n) {
    chosen = (n + found.fit.length) % found.fit.length;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
    field.setAttribute("aria-activedescendant", `offer-${chosen}`);
    list.children[chosen].scrollIntoView({ block: "nearest" });
  }

  function take(n) {
    const [word] = found.fit[n];
    const end = field.selectionStart;
    field.setSelectionRange(Math.min(found.start, end), end); // more may have been typed since it was offered
    close();
    if (!document.execCommand("insertText", false, word)) {
      field.setRangeText(word, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    close();
  }

  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("li");
    if (item) take([...list.children].indexOf(item));
  });
  field.addEventListener("blur", close);
  document.addEventListener("selectionchange", () => {
    if (found && document.activeElement === field && field.selectionStart !== field.selectionEnd) close();
  });

  return {
    typed(event) {
      const isLetter = (event.inputType || "").startsWith("insert") && event.inputType !== "insertLineBreak" && event.data && event.data.trim();
      if (field.readOnly || (!isLetter && !(found && event.inputType === "deleteContentBackward"))) return close();
      clearTimeout(timer);
      timer = setTimeout(ask, 70, false);
    },
    took(event) {
      if (event.isComposing) return false;
      if (event.ctrlKey && event.code === "Space" && !field.readOnly) {
        ask(true);
        return true;
      }
      if (list.hidden || !found) return false;
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Tab" && !event.shiftKey) take(Math.max(chosen, 0));
      else if (event.key === "Enter" && chosen >= 0) take(chosen);
      else {
        if (event.key.length > 1 && event.key !== "Backspace" && event.key !== "Shift") close();
        return false;
      }
      return true;
    },
  };
}

// the page may be drawn anew when the book changes; then the sheet on it is a new one
function openSheets() {
  for (const form of document.querySelectorAll("form.book:not([data-open])")) {
    form.dataset.open = "yes";
    openSheet(form);
  }
}

new MutationObserver(openSheets).observe(document.querySelector(".leaf"), { childList: true });
openSheets();
