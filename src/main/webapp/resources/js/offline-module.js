/* Mưa Dầm – keeps a module of a course on the device: its lessons, and an attempt at each quiz that may be kept. The button
   says before what it takes. Words are in the page. */
(function () {
  "use strict";
  const store = self.muadamStore;
  const page = self.muadamPage;
  const words = document.getElementById("keeping").dataset;
  const course = words.course;
  const boxes = [...document.querySelectorAll("[data-module]")];

  const list = (text) => (text || "").split(" ").filter((key) => key);
  const lessonPage = (key) => "/enrolment/lesson.xhtml?course=" + course + "&lesson=" + key;
  const keyOf = (box) => course + "/" + box.dataset.module;

  function say(box, text, wrong) {
    const line = box.querySelector("[role=status]");
    line.textContent = text;
    line.className = wrong ? "saved fail" : "small soft";
  }

  function drawButton(box, row) {
    const button = box.querySelector("button");
    const left = box.dataset.left ? " " + words.left : "";
    button.querySelector("span").textContent = row ? words.again : page.fill(words.keep, page.size(+box.dataset.bytes));
    button.disabled = false;
    say(box, row ? page.fill(words.kept, page.size(row.bytes), page.moment(row.at)) + left : left.trim());
    box.hidden = false;
  }

  /* an attempt is begun now, while there is network: its paper is what can be answered without; but none unasked */
  function keepQuiz(quiz, asked) {
    return store.openAttempt(course, quiz).then((open) => (open || asked ? beginQuiz(quiz) : null));
  }

  function beginQuiz(quiz) {
    const begin = "/api/v1/quizzes/" + course + "/" + quiz + "/kept-attempt";
    return fetch(begin, { method: "POST", credentials: "same-origin" }).then((answer) => {
      if (answer.status === 422 || answer.status === 409) return null; // no attempt is left, or not yet
      if (!answer.ok) throw new Error(answer.status);
      return answer.json().then((paper) => {
        if (!paper.keepable || !paper.leaseId) return null;
        const row = { token: paper.token, reader: page.mark, lease: paper.leaseId, course, quiz, title: paper.title };
        const address = "/quiz/attempt.xhtml?token=" + paper.token;
        return store.attempts.put(paper.token, row).then(() => store.keep(address)).then((kept) => ({ address, kept }));
      });
    });
  }

  const keepLesson = (key) =>
    store.keep(lessonPage(key), lessonPage(key) + "&copy=true").then((kept) => ({ address: lessonPage(key), kept }));

  function measured(parts) {
    const media = [...new Set(parts.reduce((all, part) => all.concat(part.kept.media), []))];
    const text = parts.reduce((sum, part) => sum + part.kept.size, 0);
    return Promise.all(media.map((file) => store.sizeOf(file))).then((sizes) => sizes.reduce((sum, one) => sum + one, text));
  }

  function oneByOne(box, acts) {
    const parts = [];
    const step = (before, act, i) =>
      before.then(() => say(box, page.fill(words.keeping, i + 1, acts.length))).then(act).then((part) => part && parts.push(part));
    return acts.reduce(step, Promise.resolve()).then(() => parts);
  }

  function row(box, parts, bytes, shell) {
    return {
      key: keyOf(box),
      reader: page.mark,
      course,
      courseTitle: words.title,
      title: box.dataset.title,
      addresses: parts.map((part) => part.address),
      bytes,
      at: Date.now(),
      shell,
    };
  }

  function keep(box, asked) {
    const lessons = list(box.dataset.lessons).map((key) => () => keepLesson(key));
    const quizzes = list(box.dataset.quizzes).map((key) => () => keepQuiz(key, asked));
    box.querySelector("button").disabled = true;
    return oneByOne(box, lessons.concat(quizzes))
      .then((parts) => Promise.all([store.keep(location.href), store.keep(store.HOME), store.keep(store.LIST)]).then(() => parts))
      .then((parts) => Promise.all([parts, measured(parts), store.facts.get("shell")]))
      .then(([parts, bytes, shell]) => row(box, parts, bytes, shell))
      .then((kept) => store.modules.put(kept.key, kept).then(() => drawButton(box, kept)))
      .catch((fault) => {
        drawButton(box, null);
        say(box, fault.name === "QuotaExceededError" ? words.full : words.failed, true);
      });
  }

  /* asked once: without it a browser may throw away what it keeps when the device is short of room */
  function press(box) {
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
    return store.probe().then(() => keep(box, true), showBlocked);
  }

  function showBlocked() {
    const note = document.getElementById("blocked");
    const chrome = note.querySelector("[data-chrome]");
    const intent = "intent://" + location.host + location.pathname + location.search;
    const scheme = location.protocol.replace(":", "");
    chrome.hidden = !/Android/.test(navigator.userAgent);
    chrome.href = intent + "#Intent;scheme=" + scheme + ";package=com.android.chrome;end";
    note.hidden = false;
    boxes.forEach((box) => (box.hidden = true));
    note.scrollIntoView({ block: "nearest" });
  }

  /* what was kept with an older version of the pages is kept anew, while there is network */
  function begin(box) {
    return Promise.all([store.modules.get(keyOf(box)), store.facts.get("shell")]).then(([known, shell]) => {
      drawButton(box, known);
      box.querySelector("button").addEventListener("click", () => press(box));
      return known && known.shell !== shell && !page.copied ? keep(box, false) : null;
    });
  }

  if (!page.mark || page.copied) return;
  if (!page.keeps) return showBlocked();
  Promise.all([store.probe(), page.registered]).then(() => Promise.all(boxes.map(begin)), showBlocked);
})();
