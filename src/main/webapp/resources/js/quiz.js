/* Mưa Dầm – a paper that loses no answer. The page holds all questions and works without this script; with it, every
   change is kept on the device first and then sent until the server says that it is stored. Words are in the page. */
(function () {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const paper = byId("paper");
  if (!paper) return;

  const data = paper.dataset;
  const PAUSE = 700;
  const buffer = window.muadamBuffer(data.token, data.seal);
  const forms = [...paper.querySelectorAll("form[data-slot]")];
  const count = forms.length;
  const strokes = [...paper.querySelectorAll(".rain i")];
  const unsent = new Map(); // slot → the change that the server has not stored yet; 0 is the hand-in
  let lease = data.lease || "";
  const written = +document.body.dataset.copied || Date.now(); // a kept page says when it was one of now
  let offset = Date.parse(data.now) - written; // how far the server's clock is ahead
  let shown = forms.findIndex((form) => !form.classList.contains("away")) + 1 || count + 1;
  let kept = true; // whether the device could keep what it was given
  let stopped = !lease; // another device, a lost sign-in or a closed attempt: a person must act first
  let sending = false;
  let failures = 0;
  let timer = 0;

  function keep(row) {
    unsent.set(row.slot, row);
    return buffer.put(row).then(
      () => (kept = true),
      () => (kept = false)
    );
  }

  /* a page that the device keeps does not know what was answered since */
  function stands(row) {
    unsent.delete(row.slot);
    return data.keep ? buffer.put(Object.assign({}, row, { sent: true })).catch(() => {}) : forget(row.slot);
  }

  function forget(slot) {
    unsent.delete(slot);
    return buffer.remove(slot).catch(() => {});
  }

  /* -- the paper on the screen */

  const form = (slot) => forms[slot - 1];
  const fields = (slot) => [...form(slot).querySelectorAll("select, input[type=text], textarea")];

  /* the numbers of what is ticked, or what stands in each field; nothing where all are empty */
  function values(slot) {
    const photo = form(slot).querySelector(".photo");
    if (photo) return photo.dataset.photo ? [photo.dataset.photo] : [];
    const filled = fields(slot).map((field) => field.value.trim());
    if (!filled.length) return [...form(slot).querySelectorAll("input:checked")].map((input) => input.value);
    return filled.some((value) => value) ? filled : [];
  }

  /* how many characters too many a text has; below zero are those that are left */
  function excess(slot) {
    const hint = form(slot).querySelector("[data-most]");
    return hint ? (values(slot)[0] || "").length - hint.dataset.most : -1;
  }

  function drawLength(slot) {
    const hint = form(slot).querySelector("[data-most]");
    if (!hint) return;
    const over = excess(slot);
    hint.textContent = fill(over > 0 ? hint.dataset.over : hint.dataset.left, Math.abs(over).toLocaleString("vi-VN"));
    hint.classList.toggle("over", over > 0);
  }

  const answered = (slot) => values(slot).length > 0 && values(slot).every((value) => value);

  /* what is ticked has no order */
  function same(slot, one, other) {
    const text = (list) => JSON.stringify(fields(slot).length ? list : [...list].sort());
    return text(one) === text(other);
  }

  function fillIn(slot, kept) {
    fields(slot).forEach((field, i) => (field.value = kept[i] || ""));
    form(slot).querySelectorAll("input").forEach((input) => (input.checked = kept.includes(input.value)));
  }

  const fill = (pattern, ...numbers) => numbers.reduceRight((text, n, i) => text.replace("#".repeat(i + 1), n), pattern);

  /* the server hides by a class what it cannot hide by an attribute */
  function show(element, visible) {
    element.hidden = !visible;
    element.classList.remove("away");
  }

  function hour(time) {
    return new Date(time).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", hour12: false });
  }

  function go(slot, quietly) {
    shown = Math.max(1, Math.min(slot, count + 1));
    const end = shown > count;
    forms.forEach((one, i) => show(one, i + 1 === shown));
    show(byId("end"), end);
    show(byId("next"), !end);
    show(byId("hand-in"), end);
    byId("previous").setAttribute("aria-disabled", shown === 1);
    byId("place").textContent = end ? data.end : fill(data.place, shown, count);
    const words = byId("next").querySelector("span");
    words.textContent = shown === count ? words.dataset.last : words.dataset.other;
    drawAnswered();
    if (quietly) return;
    window.scrollTo(0, 0);
    (end ? byId("end") : form(shown)).querySelector("[tabindex]").focus({ preventScroll: true });
  }

  function visit(slot) {
    go(slot);
    history.pushState(null, "", data.address + "&slot=" + shown);
  }

  function drawAnswered() {
    forms.forEach((one, i) => drawLength(i + 1));
    const empty = forms.filter((one, i) => !answered(i + 1)).length;
    strokes.forEach((stroke, i) => {
      const done = answered(i + 1);
      stroke.className = i + 1 === shown ? "now" : done ? "on" : "";
      byId("end").querySelector('[data-to="' + (i + 1) + '"]').className = done ? "on" : "";
    });
    show(byId("unanswered"), empty > 0);
    show(byId("complete"), !empty);
    byId("unanswered").querySelector("span").textContent = fill(data.unanswered, empty);
  }

  function drawState() {
    const answers = [...unsent.keys()].filter((slot) => slot);
    const tooLong = answers.some((slot) => excess(slot) > 0);
    const waits = failures > 0 || navigator.onLine === false;
    const saved = byId("saved-at").textContent ? "saved" : "";
    const state = !answers.length ? saved : !kept || stopped || tooLong ? "unsaved" : waits ? "waiting" : "saving";
    document.querySelectorAll("[data-state]").forEach((one) => show(one, one.dataset.state === state));
    const handIn = unsent.get(0);
    const handedIn = handIn && waits && !stopped;
    show(byId("handed-in"), handedIn);
    if (!handedIn) return;
    byId("handed-in").querySelector("[data-hour]").textContent = hour(handIn.at) + ".";
    hidePaper();
  }

  function stop(panel, text) {
    stopped = true;
    if (text) byId(panel).querySelector("p").textContent = text;
    show(byId(panel), true);
    byId(panel).scrollIntoView({ block: "nearest" });
  }

  function hidePaper() {
    show(paper, false);
    show(byId("steps"), false);
  }

  function showConflict() {
    stop("conflict");
    hidePaper();
    show(byId("conflict").querySelector("[data-unsent]"), unsent.size > 0);
  }

  function showClosed() {
    stop("closed");
    hidePaper();
  }

  /* -- sending */

  /* a text that is too long stays on the device until it is shortened; the others are sent */
  const sendable = (row) => row.slot && excess(row.slot) <= 0;

  function answersWaiting() {
    return [...unsent.values()].filter(sendable);
  }

  function send() {
    clearTimeout(timer);
    const rows = answersWaiting();
    if (sending || stopped || (!rows.length && !unsent.has(0))) return drawState();
    const handIn = unsent.get(0);
    const time = handIn ? handIn.at + handIn.offset - offset : Date.now();
    const path = handIn ? "/submission" : "/responses";
    const begun = Date.now();
    sending = true;
    drawState();
    buffer.send(path, buffer.body(rows, lease, time, offset))
      .then((answer) => answer.json().catch(() => ({})).then((json) => heed(answer.status, json, handIn, begun)))
      .catch(() => {
        failures++;
        buffer.later();
      })
      .then(() => {
        sending = false;
        drawState();
        if ((answersWaiting().length || unsent.has(0)) && !stopped) timer = setTimeout(send, failures ? wait() : 0);
      });
  }

  const wait = () => Math.min(30000, 1000 * 2 ** Math.min(failures - 1, 5)) * (0.75 + Math.random() / 2);

  function heed(status, answer, handIn, begun) {
    if (status >= 500 || status === 429 || status === 408) return failures++;
    failures = 0;
    if (status === 200) return stored(answer, handIn, begun);
    if (status === 401) return stop("signed-out");
    if (status === 409) return showConflict();
    if (status === 410) return showClosed();
    if (answer.error === "attempt.tooLate") return timeIsUp(answer.message);
    stop("fault", answer.message || fill(data.fault, status));
  }

  /* what was given after the deadline is not taken, and is not sent again; what was saved before it has been handed in */
  function timeIsUp(message) {
    stop("time-up", message);
    hidePaper();
    return Promise.all([...unsent.keys()].map(forget));
  }

  /* an answer without receipts is not the server's: some networks answer for it */
  function stored(answer, handIn, begun) {
    const refused = answer.responses.some((receipt) => receipt.refused);
    const closed = handIn || !/^(IN_PROGRESS|OVERDUE)$/.test(answer.state);
    const done = answer.responses.map(settle);
    offset = Date.parse(answer.serverTime) - (begun + Date.now()) / 2;
    data.deadline = answer.deadline || "";
    byId("saved-at").textContent = hour(Date.now());
    if (refused) return Promise.all(done).then(() => timeIsUp());
    if (!closed) return Promise.all(done);
    return Promise.all(done.concat(forget(0)))
      .then(() => unsent.size || buffer.clear())
      .then(() => {
        if (!unsent.size) location.replace(data.result);
        else if (!answersWaiting().length) showClosed(); // only what is too long is left
      });
  }

  /* one question, as the server holds it now */
  function settle(receipt) {
    const row = unsent.get(receipt.slot);
    const known = Math.max(+form(receipt.slot).dataset.seq, receipt.slotSeq);
    form(receipt.slot).dataset.seq = known;
    if (!row || row.seq > receipt.slotSeq) {
      if (!row || !receipt.refused) return null; // answered anew while this was on its way
      return forget(receipt.slot); // given after the deadline
    }
    if (same(receipt.slot, buffer.given(row), receipt.values)) return stands(row);
    row.seq = known + 1; // another page of this device was quicker with its number; the later choice stands
    return keep(row);
  }

  /* -- what the person does */

  /* while somebody types, each letter is kept on the device, and sent when they pause */
  function answer(slot, typing) {
    const before = unsent.get(slot);
    const seq = Math.max(+form(slot).dataset.seq, before ? before.seq : 0) + 1;
    drawAnswered();
    const storing = keep({ slot, seq, values: values(slot), at: Date.now(), offset, over: excess(slot) > 0 });
    drawState();
    storing.then(typing ? pause : send);
  }

  function pause() {
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE);
  }

  function handIn() {
    if (unsent.has(0)) return send();
    const lock = (input) => (input.disabled = true);
    paper.querySelectorAll("input, select, textarea").forEach(lock);
    byId("hand-in").disabled = true;
    window.scrollTo(0, 0);
    keep({ slot: 0, seq: 0, at: Date.now(), offset }).then(send);
  }

  function takeOver(mine) {
    const drop = mine ? [] : [...unsent.keys()].map(forget);
    return Promise.all(drop)
      .then(() => buffer.lend(answersWaiting()))
      .then(() => location.reload());
  }

  forms.forEach((one) => {
    one.addEventListener("stored", drawAnswered); // a photograph goes its own way
    one.addEventListener("change", () => one.querySelector(".photo") || answer(+one.dataset.slot));
    one.addEventListener("input", (event) => /^text/.test(event.target.type) && answer(+one.dataset.slot, true));
    one.addEventListener("submit", (event) => {
      event.preventDefault(); // somebody has typed and pressed Enter
      visit(shown + 1);
    });
  });
  byId("previous").addEventListener("click", (event) => {
    event.preventDefault();
    visit(shown - 1);
  });
  byId("next").addEventListener("click", (event) => {
    event.preventDefault();
    visit(shown + 1);
  });
  byId("hand-in").addEventListener("click", (event) => {
    event.preventDefault();
    const tooLong = forms.findIndex((one, i) => excess(i + 1) > 0) + 1;
    if (tooLong) return visit(tooLong);
    handIn();
  });
  byId("end").addEventListener("click", (event) => {
    const link = event.target.closest("[data-to]");
    if (!link) return;
    event.preventDefault();
    visit(+link.dataset.to);
  });
  byId("conflict").addEventListener("click", (event) => {
    const choice = event.target.dataset.choose;
    if (!choice) return;
    event.preventDefault();
    takeOver(choice === "mine").catch(() => stop("fault", data.offline));
  });
  byId("closed").querySelector("[data-dismiss]").addEventListener("click", (event) => {
    event.preventDefault();
    Promise.all([...unsent.keys()].map(forget)).then(() => location.replace(data.result));
  });
  byId("signed-out").querySelector("a").href += "?to=" + encodeURIComponent(location.pathname + location.search);
  window.addEventListener("popstate", () => go(+(/slot=(\d+)/.exec(location.search) || [0, 1])[1], true));
  window.addEventListener("online", () => {
    failures = 0;
    send();
  });
  window.addEventListener("offline", drawState);
  window.addEventListener("pagehide", () => {
    const rows = answersWaiting();
    if (rows.length && !stopped) buffer.send("/responses", buffer.body(rows, lease, Date.now(), offset), true).catch(() => {});
  });

  /* -- the clock, where the course sets one */

  function tick() {
    if (!data.deadline) return byId("left").parentElement.classList.add("away"); // no longer
    const left = Date.parse(data.deadline) - Date.now() - offset;
    byId("left").textContent = fill(data.left, Math.max(0, Math.ceil(left / 60000)));
    if (left < 0) askForMore();
    else if (!stopped) setTimeout(tick, Math.min(15000, left + 200));
  }

  /* more time may have been given since the page was shown; without an answer the paper is handed in as it is */
  function askForMore() {
    buffer.send("/responses", buffer.body([], lease, Date.now(), offset))
      .then((answer) => answer.json())
      .then((json) => {
        const more = json.serverTime && (!json.deadline || Date.parse(json.deadline) > Date.parse(json.serverTime));
        if (!more) return handIn();
        data.deadline = json.deadline || "";
        tick();
      })
      .catch(handIn);
  }

  /* -- beginning: what an earlier page could not send is shown as chosen, and sent */

  buffer.all().then((rows) => {
    rows.forEach((row) => {
      const known = row.slot > count || (row.slot && row.seq <= +form(row.slot).dataset.seq);
      if (row.slot > count || (known && (lease || row.sent))) return buffer.remove(row.slot);
      if (row.sent) form(row.slot).dataset.seq = row.seq;
      else unsent.set(row.slot, row);
      if (row.slot) fillIn(row.slot, buffer.given(row));
    });
    if (!lease) return showConflict();
    go(shown, true);
    if (data.deadline) tick();
    send();
  });
})();
