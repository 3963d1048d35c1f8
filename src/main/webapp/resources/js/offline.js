/* Mưa Dầm – a page and its device, with and without network. It brings the service worker, says of a kept page when it was
   one of now, notes lessons that are read without network, sends what waits, and leaves nothing behind at the sign-out.
   Words are in the page. */
(function () {
  "use strict";
  const store = self.muadamStore;
  const body = document.body;
  const mark = body.dataset.reader;
  const copied = +body.dataset.copied;
  const byId = (id) => document.getElementById(id);
  const address = new URL(location.href);
  const of = (name) => address.searchParams.get(name) || "";
  const is = (path) => address.pathname === path;
  const paper = byId("paper");
  const keeps = "serviceWorker" in navigator && "caches" in self && "indexedDB" in self && !!mark;

  const title = () => document.querySelector("h1").textContent;

  const two = (number) => ("0" + number).slice(-2);

  function moment(time) {
    const at = new Date(time);
    return two(at.getHours()) + ":" + two(at.getMinutes()) + " " + two(at.getDate()) + "/" + two(at.getMonth() + 1);
  }

  function size(bytes) {
    if (bytes < 1000000) return Math.max(1, Math.round(bytes / 1000)) + " KB";
    return (bytes / 1000000).toFixed(1).replace(".", document.documentElement.lang === "vi" ? "," : ".") + " MB";
  }

  const fill = (text, ...values) => values.reduce((done, value, i) => done.replace("{" + i + "}", value), text);

  /* -- what waits for the network */

  function drawWaiting(found) {
    const line = byId("waiting");
    const count = found.answers + found.handIns + found.lessons.length;
    line.hidden = !count || !!paper;
    line.querySelector("span").textContent = fill(line.dataset.words, count);
    return found;
  }

  const later = () => navigator.serviceWorker.ready.then((worker) => worker.sync && worker.sync.register("muadam-send"));

  function send() {
    const sent = navigator.onLine === false ? store.waiting() : store.send(paper ? paper.dataset.token : "");
    return sent
      .catch(() => later().then(store.waiting, store.waiting)) // the network is gone after all
      .then(drawWaiting)
      .then((found) => document.dispatchEvent(new CustomEvent("muadam-sent", { detail: found })));
  }

  /* -- kept pages */

  function drawCopy() {
    byId("copy").hidden = false;
    byId("copy").querySelector("[data-at]").textContent = moment(copied);
    byId("copy").querySelector("[data-kept]").hidden = !!body.dataset.missing;
    byId("copy").querySelector("[data-check]").hidden = !of("check");
    byId("copy").querySelector("[data-missing]").hidden = !body.dataset.missing;
    const back = document.querySelector(".bar > a[href^='/quiz/quiz.xhtml']");
    if (back) back.href = "/enrolment/course.xhtml?course=" + new URL(back.href).searchParams.get("course");
  }

  function readCopy() {
    const shown = is("/enrolment/lesson.xhtml") && !body.dataset.missing;
    if (shown) store.noteLesson(of("course"), of("lesson"), title()).then(later).then(send, send);
  }

  /* the learner's own word that a lesson is done */
  function markLater(event) {
    if (!copied && navigator.onLine !== false) return;
    event.preventDefault();
    store.noteLesson(of("course"), of("lesson"), title(), true).then(() => {
      event.target.hidden = true;
      byId("marked").hidden = false;
      return later().then(send, send);
    });
  }

  /* -- an attempt under way is kept with its page */

  function keepAttempt() {
    const data = paper.dataset;
    if (!data.keep || !data.lease) return null;
    const row = { token: data.token, reader: mark, lease: data.lease, course: data.course, quiz: data.quiz, title: data.title };
    const page = "/quiz/attempt.xhtml?token=" + data.token;
    return store.attempts.put(data.token, row).then(() => store.has(page)).then((kept) => kept || store.keep(page));
  }

  function forgetResult() {
    if (is("/quiz/result.xhtml") && !copied) store.forgetAttempt(of("token")).catch(() => {});
  }

  /* -- signing out leaves nothing; what waits is sent before, or the person says that it may go */

  function leave(form) {
    store.forgetAll().then(() => form.submit(), () => form.submit());
  }

  function signOut(event) {
    const form = event.target;
    const asked = byId("sign-out-loses");
    event.preventDefault();
    store.send().catch(store.waiting).then((found) => {
      if (!found.answers && !found.handIns && !found.lessons.length) return leave(form);
      asked.hidden = false;
      asked.querySelector("[data-leave]").onclick = () => leave(form);
      asked.querySelector("[data-stay]").onclick = () => (asked.hidden = true);
      asked.scrollIntoView({ block: "center" });
      return asked.querySelector("[data-stay]").focus();
    }).catch(() => leave(form));
  }

  /* -- beginning */

  function begin() {
    if (copied) {
      drawCopy();
      readCopy();
    } else {
      forgetResult();
      if (paper && navigator.serviceWorker.controller) Promise.resolve(keepAttempt()).catch(() => {});
    }
    return send();
  }

  /* the list is the page that is shown where another one is not kept */
  function keepList() {
    return navigator.serviceWorker.ready.then(() => store.has(store.LIST)).then((kept) => kept || store.keep(store.LIST));
  }

  /* after the page itself has been loaded, so that it does not wait */
  function register() {
    const loaded = new Promise((resolve) => (document.readyState === "complete" ? resolve() : (window.onload = resolve)));
    return loaded.then(() => navigator.serviceWorker.register("/service-worker.js"));
  }

  self.muadamPage = { keeps, mark, copied, moment, size, fill, send };
  if (!keeps) return;
  self.muadamPage.registered = copied ? Promise.resolve() : register();
  if (byId("done")) byId("done").addEventListener("submit", markLater);
  document.querySelectorAll("form[action='/sign-out']").forEach((form) => form.addEventListener("submit", signOut));
  window.addEventListener("online", send);
  const known = copied ? Promise.resolve() : store.belongTo(mark);
  known.then(begin).catch(() => {});
  if (!copied) self.muadamPage.registered.then(() => known).then(keepList).catch(() => {});
})();
