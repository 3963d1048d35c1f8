/* Mưa Dầm – what is on this device: the modules that it keeps, and what waits to be sent. Words are in the page. */
(function () {
  "use strict";
  const store = self.muadamStore;
  const page = self.muadamPage;
  const byId = (id) => document.getElementById(id);
  const words = byId("saved").dataset;

  function line(template, fields) {
    const made = byId(template).content.cloneNode(true);
    Object.keys(fields).forEach((name) => (made.querySelector("[data-" + name + "]").textContent = fields[name]));
    return made;
  }

  function remove(row) {
    const shared = (address, others) => others.some((other) => other.key !== row.key && other.addresses.includes(address));
    return Promise.all([store.modules.all(), store.waiting()])
      .then(([others, found]) => {
        const busy = found.attempts.map((attempt) => "/quiz/attempt.xhtml?token=" + attempt.token);
        return store.drop(row.addresses.filter((address) => !shared(address, others) && !busy.includes(address)));
      })
      .then(() => store.modules.remove(row.key))
      .then(draw);
  }

  function moduleLine(row) {
    const facts = page.fill(words.facts, page.size(row.bytes), page.moment(row.at));
    const made = line("module-line", { title: row.title, course: row.courseTitle, facts });
    made.querySelector("a").href = "/enrolment/course.xhtml?course=" + row.course;
    made.querySelector("button").addEventListener("click", () => remove(row));
    return made;
  }

  function attemptLine(attempt) {
    const handIn = attempt.rows.find((row) => !row.slot);
    const count = attempt.rows.filter((row) => row.slot).length;
    const facts = handIn ? page.fill(words.handedIn, page.moment(handIn.at), count) : page.fill(words.answers, count);
    const made = line("waiting-line", { title: attempt.title, facts });
    made.querySelector("a").href = "/quiz/attempt.xhtml?token=" + attempt.token;
    return made;
  }

  function lessonLine(row) {
    const made = line("waiting-line", { title: row.title, facts: page.fill(words.readAt, page.moment(row.at)) });
    made.querySelector("a").href = "/enrolment/lesson.xhtml?course=" + row.course + "&lesson=" + row.lesson;
    return made;
  }

  function show(id, lines) {
    const rows = byId(id);
    rows.textContent = "";
    lines.forEach((made) => rows.appendChild(made));
    rows.parentNode.hidden = !lines.length;
  }

  /* the last resort: a file that can be carried to whoever helps */
  function download(found) {
    const content = { madeAt: new Date().toISOString(), attempts: found.attempts, lessons: found.lessons };
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 1)], { type: "application/json" }));
    link.download = "muadam-" + new Date().toISOString().slice(0, 10) + ".json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  /* what another device has written, sent as that device would have sent it; tells in a word what came of an attempt */
  function bringAttempt(attempt) {
    const count = attempt.rows.filter((row) => row.slot).length;
    const said = (answer, outcome) => {
      if (!answer.ok) return { word: answer.status === 409 ? "newer" : answer.status === 404 ? "foreign" : "refused" };
      const late = outcome.responses.filter((receipt) => receipt.refused).length;
      return { word: late ? "late" : "sent", count: count - late, late };
    };
    const posted = self.muadamBuffer(attempt.token, "").post(attempt.rows, attempt.lease);
    return posted.then((answer) => (answer.ok ? answer.json().then((outcome) => said(answer, outcome)) : said(answer)));
  }

  const readText = (file) =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = reject;
      reader.readAsText(file);
    });

  function contentOf(text) {
    const content = JSON.parse(text);
    const whole = (attempt) => attempt.token && attempt.lease && attempt.rows.length;
    if (!content.attempts.length || !content.attempts.every(whole)) throw new Error("nothing to bring");
    return content.attempts;
  }

  function bring(file) {
    const told = byId("brought");
    const tell = (lines) => (told.textContent = lines.join(" "));
    const read = readText(file).then(contentOf);
    return read.then(
      (attempts) =>
        attempts
          .reduce(
            (before, attempt) =>
              before.then((lines) =>
                bringAttempt(attempt).then((came) =>
                  lines.concat(page.fill(told.dataset[came.word], attempt.title || "", came.count, came.late))
                )
              ),
            Promise.resolve([])
          )
          .then(tell, () => tell([told.dataset.offline])),
      () => tell([told.dataset.unreadable])
    );
  }

  byId("bring").addEventListener("change", (event) => event.target.files[0] && bring(event.target.files[0]));

  function draw() {
    return Promise.all([store.modules.all().then(store.mine), store.waiting()]).then(([kept, found]) => {
      const total = kept.reduce((sum, row) => sum + row.bytes, 0);
      show("modules", kept.map(moduleLine));
      show("unsent", found.attempts.map(attemptLine).concat(found.lessons.map(lessonLine)));
      byId("total").textContent = page.fill(words.total, page.size(total));
      byId("nothing").hidden = kept.length > 0;
      byId("send").onclick = () => page.send().then(draw);
      byId("download").onclick = () => download(found);
    });
  }

  if (!page.keeps) return void (byId("blocked").hidden = !page.mark);
  document.addEventListener("muadam-sent", draw);
  store.probe().then(draw, () => (byId("blocked").hidden = false));
})();
