/* Mưa Dầm – what a device keeps of its person's learning for the time without network: pages in a cache; in a database, which
   modules these are, which attempts are open, which lessons were read. Pages and the service worker use it alike. It
   belongs to one person at a time: with anybody else, and on a device that is passed around, it is emptied. Needs
   quiz-buffer.js. */
self.muadamStore = (function () {
  "use strict";
  const PAGES = "muadam-pages-";
  const HOME = "/enrolment/home.xhtml";
  const LIST = "/enrolment/saved.xhtml";
  const COPIED = "Muadam-Copied-At";
  const READER = "Muadam-Reader";
  const TABLES = ["facts", "modules", "attempts", "lessons"];
  const PATIENCE = 4000; // some browsers inside other apps never answer
  const OWN = { credentials: "same-origin" };
  let opened = null;

  function patiently(promise) {
    const late = new Promise((resolve, reject) => setTimeout(() => reject(new Error("no answer")), PATIENCE));
    return Promise.race([promise, late]);
  }

  function database() {
    opened =
      opened ||
      patiently(
        new Promise((resolve, reject) => {
          const request = indexedDB.open("muadam-offline", 1);
          request.onupgradeneeded = () => TABLES.forEach((name) => request.result.createObjectStore(name));
          request.onsuccess = () => resolve(request.result);
          request.onerror = request.onblocked = () => reject(request.error || new Error("blocked"));
        })
      );
    return opened;
  }

  function run(name, mode, act) {
    return database().then(
      (db) =>
        new Promise((resolve, reject) => {
          const transaction = db.transaction(name, mode);
          const request = act(transaction.objectStore(name));
          transaction.oncomplete = () => resolve(request.result);
          transaction.onerror = transaction.onabort = () => reject(transaction.error);
        })
    );
  }

  const table = (name) => ({
    get: (key) => run(name, "readonly", (rows) => rows.get(key)),
    all: () => run(name, "readonly", (rows) => rows.getAll()),
    put: (key, row) => run(name, "readwrite", (rows) => rows.put(row, key)),
    remove: (key) => run(name, "readwrite", (rows) => rows.delete(key)),
    clear: () => run(name, "readwrite", (rows) => rows.clear()),
  });
  const [facts, modules, attempts, lessons] = TABLES.map(table);

  /* -- whose it is */

  const reader = () => facts.get("reader").then((mark) => (mark === "none" ? "" : mark || ""));
  const mine = (rows) => reader().then((mark) => rows.filter((row) => row.reader === mark));

  /* nothing of an attempt that waits for nothing is of use to anybody else */
  function dropSettled() {
    const settle = (attempt) => {
      const buffer = self.muadamBuffer(attempt.token, "");
      return buffer.waiting().then((rows) => (rows.length ? null : buffer.clear().then(() => attempts.remove(attempt.token))));
    };
    return attempts.all().then((all) => Promise.all(all.map(settle)));
  }

  function dropPages() {
    const drop = (names) => names.filter((name) => name.startsWith(PAGES)).map((name) => caches.delete(name));
    return Promise.all([caches.keys().then((names) => Promise.all(drop(names))), modules.clear()]);
  }

  /* called with the mark that each page brings; what has not been sent yet stays for its own person, unreadable to others */
  function belongTo(mark) {
    return facts.get("reader").then((known) => {
      if (known === mark) return null;
      return facts.put("reader", mark).then(dropPages).then(dropSettled);
    });
  }

  /* the person signs out */
  function forgetAll() {
    const tables = [facts, attempts, lessons].map((rows) => rows.clear());
    return Promise.all(tables.concat(dropPages(), self.muadamBuffer("", "").wipe()));
  }

  /* -- pages */

  const pages = () => reader().then((mark) => (mark ? caches.open(PAGES + mark) : Promise.reject(new Error("nobody's"))));

  /* one page has one name, whatever else its address says */
  function nameOf(address) {
    const url = new URL(address, location.origin);
    const wanted = ["course", "lesson", "quiz", "token"].filter((name) => url.searchParams.has(name));
    const query = wanted.map((name) => name + "=" + encodeURIComponent(url.searchParams.get(name))).join("&");
    return (url.pathname === "/" ? HOME : url.pathname) + (query && "?" + query);
  }

  function put(address, answer, text) {
    const headers = { [COPIED]: "" + Date.now(), "Content-Type": "text/html;charset=UTF-8" };
    headers["Content-Security-Policy"] = answer.headers.get("Content-Security-Policy");
    const body = new Blob([text]);
    return pages().then((cache) => cache.put(nameOf(address), new Response(body, { headers })).then(() => body.size));
  }

  const filesIn = (text) =>
    (text.match(/(?:src|href)="\/(?:resources|media)\/[^"#]+/g) || []).map((found) => found.slice(found.indexOf("/")));

  /* a file lies there once; the shell holds most of what looks and scripts need */
  function keepFile(cache, address) {
    return caches.match(address).then((known) => {
      if (known) return known.clone().blob();
      return fetch(address, OWN).then((answer) => {
        if (!answer.ok) throw new Error(answer.status);
        return cache.put(address, answer.clone()).then(() => answer.blob());
      });
    });
  }

  /* fetches a page and what it shows; tells its text, its size and its files */
  function keep(address, from) {
    return fetch(from || address, OWN).then((answer) => {
      if (!answer.ok || answer.redirected) throw new Error("refused " + answer.status);
      return answer.text().then((text) => {
        const media = filesIn(text).filter((file) => file.startsWith("/media/"));
        const files = pages().then((cache) => Promise.all(filesIn(text).map((file) => keepFile(cache, file))));
        return Promise.all([put(address, answer, text), files]).then(([size]) => ({ text, size, media }));
      });
    });
  }

  const sizeOf = (address) =>
    pages()
      .then((cache) => cache.match(address))
      .then((found) => (found ? found.blob().then((body) => body.size) : 0));

  const has = (address) =>
    pages()
      .then((cache) => cache.match(nameOf(address)))
      .then((found) => !!found, () => false);

  /* a page that is kept already is kept as it was shown last */
  function refresh(address, answer) {
    return has(address).then((kept) => (kept ? answer.text().then((text) => put(address, answer, text)) : null));
  }

  /* the kept page, which says so itself; nothing where there is none */
  function copy(address, more) {
    return pages()
      .then((cache) => cache.match(nameOf(address)))
      .then((found) => {
        if (!found) return null;
        const mark = '<body data-copied="' + found.headers.get(COPIED) + '"' + (more || "");
        return found.text().then((text) => new Response(text.replace("<body", mark), { headers: found.headers }));
      })
      .catch(() => null);
  }

  const drop = (addresses) =>
    pages().then((cache) => Promise.all(addresses.map((address) => cache.delete(nameOf(address)))));

  /* -- what waits for the network */

  const openAttempt = (course, quiz) =>
    attempts
      .all()
      .then(mine)
      .then((rows) => rows.find((row) => row.course === course && row.quiz === quiz));

  function forgetAttempt(token) {
    return attempts.remove(token).then(() => drop(["/quiz/attempt.xhtml?token=" + token]));
  }

  function noteLesson(course, lesson, title, marked) {
    return reader().then((mark) => {
      const key = [mark, course, lesson].join("/");
      return lessons.get(key).then((known) => {
        const said = !!marked || !!(known && known.marked);
        return lessons.put(key, { key, reader: mark, course, lesson, title, at: Date.now(), marked: said });
      });
    });
  }

  function waiting() {
    const rowsOf = (attempt) =>
      self.muadamBuffer(attempt.token, "").waiting().then((rows) => Object.assign({ rows }, attempt));
    return Promise.all([attempts.all().then(mine), lessons.all().then(mine)]).then(([papers, read]) =>
      Promise.all(papers.map(rowsOf)).then((all) => ({
        attempts: all.filter((attempt) => attempt.rows.length),
        answers: all.reduce((sum, attempt) => sum + attempt.rows.filter((row) => row.slot).length, 0),
        handIns: all.filter((attempt) => attempt.rows.some((row) => !row.slot)).length,
        lessons: read,
      }))
    );
  }

  /* what the server refuses for good is not sent again; what it cannot take now stays */
  function sendLesson(row) {
    const address = "/api/v1/me/courses/" + row.course + "/lessons/" + row.lesson + (row.marked ? "?marked=true" : "");
    return fetch(address, { method: "PUT", headers: { [READER]: row.reader }, credentials: "same-origin" }).then((answer) => {
      const later = answer.status >= 500 || [401, 403, 408, 429].includes(answer.status);
      return later ? null : lessons.remove(row.key);
    });
  }

  /* a page of the attempt asks what to do where the server does not simply take it */
  function sendAttempt(attempt) {
    const buffer = self.muadamBuffer(attempt.token, "");
    return buffer.post(attempt.rows, attempt.lease).then((answer) => {
      if (!answer.ok) return null;
      return answer.json().then((outcome) => buffer.settle(attempt.rows, outcome)).then((left) => {
        const closed = !left && attempt.rows.some((row) => !row.slot);
        return closed ? buffer.clear().then(() => forgetAttempt(attempt.token)) : null;
      });
    });
  }

  /* sends everything, but what the open page of that attempt sends itself; tells what is left */
  function send(except) {
    const others = (found) => found.attempts.filter((attempt) => attempt.token !== except);
    const oneByOne = (acts) => acts.reduce((before, act) => before.then(act), Promise.resolve());
    return waiting()
      .then((found) =>
        oneByOne(
          found.lessons
            .sort((one, other) => one.at - other.at)
            .map((row) => () => sendLesson(row))
            .concat(others(found).map((attempt) => () => sendAttempt(attempt)))
        )
      )
      .then(waiting);
  }

  /* whether anything can be kept here is found out by trying */
  function probe() {
    const name = PAGES + "probe";
    return patiently(
      Promise.resolve()
        .then(() => facts.put("probe", 1))
        .then(() => caches.open(name))
        .then((cache) => cache.put("/probe", new Response("1")))
        .then(() => caches.delete(name))
    );
  }

  return {
    HOME, LIST, READER, facts, modules, attempts, reader, mine, belongTo, forgetAll, nameOf, keep, has, refresh, copy, drop,
    sizeOf, openAttempt, forgetAttempt, noteLesson, waiting, send, probe,
  };
})();
