/* Mưa Dầm – keeps the answers of one attempt on the device until the server has stored them, and writes its requests.
   IndexedDB, else localStorage; one row a question, so that two pages of one device disturb nothing. On a device that is
   passed around the page brings a key, and what is kept can be read only by its person's pages. */
self.muadamBuffer = function (token, seal) {
  "use strict";
  const name = (slot) => token + "/" + slot;
  const PATIENCE = 1500; // some browsers inside other apps never answer
  let lastKey = {};

  const within = (promise, otherwise) =>
    Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE, otherwise))]);

  const opened = within(
    new Promise((resolve) => {
      try {
        const request = indexedDB.open("muadam", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("answers");
        request.onsuccess = () => resolve(request.result);
        request.onerror = request.onblocked = () => resolve(null);
      } catch (e) {
        resolve(null);
      }
    }),
    null
  );

  function inDatabase(mode, act) {
    return opened.then((db) => {
      if (!db) throw new Error("no database");
      return new Promise((resolve, reject) => {
        const transaction = db.transaction("answers", mode);
        const request = act(transaction.objectStore("answers"));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = transaction.onabort = () => reject(transaction.error);
      });
    });
  }

  /* storage may be switched off altogether; then the page alone holds the answers, and says so */
  function inLocal(act, otherwise) {
    try {
      return act(localStorage);
    } catch (e) {
      return otherwise;
    }
  }

  /* without TLS a browser has no cipher; then nothing is kept, and the page says so */
  function withKey(act) {
    const bytes = Uint8Array.from(seal.match(/../g), (hex) => parseInt(hex, 16));
    return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]).then(act);
  }

  function sealed(row) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(row));
    return withKey((key) => crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, text)).then((box) => ({
      slot: row.slot,
      seq: row.seq,
      iv: [...iv],
      box: [...new Uint8Array(box)],
    }));
  }

  function unsealed(row) {
    if (!row.box) return row;
    if (!seal) return null;
    const iv = Uint8Array.from(row.iv);
    return withKey((key) => crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, Uint8Array.from(row.box))).then(
      (text) => JSON.parse(new TextDecoder().decode(text)),
      () => null
    );
  }

  /* rejected when the device can keep nothing at all */
  async function put(row) {
    const kept = seal ? await sealed(row) : row;
    const stored = inDatabase("readwrite", (answers) => answers.put(kept, name(row.slot))).then(() => true);
    const done = await within(stored.catch(() => false), false);
    if (!done) localStorage.setItem("muadam/" + name(row.slot), JSON.stringify(kept));
  }

  function remove(slot) {
    inLocal((local) => local.removeItem("muadam/" + name(slot)));
    const removed = inDatabase("readwrite", (answers) => answers.delete(name(slot)));
    return within(removed.catch(() => {}));
  }

  function locals() {
    return inLocal((local) => {
      const mine = Object.keys(local).filter((key) => key.startsWith("muadam/" + token + "/"));
      return mine.map((key) => JSON.parse(local.getItem(key)));
    }, []);
  }

  /* what is kept in either place, the newest of each question */
  function all() {
    const range = () => IDBKeyRange.bound(token + "/", token + "0"); // "0" follows "/"
    const stored = inDatabase("readonly", (answers) => answers.getAll(range()));
    return within(stored.catch(() => []), []).then((rows) => {
      const newest = new Map();
      rows.concat(locals()).forEach((row) => {
        const other = newest.get(row.slot);
        if (!other || other.seq < row.seq) newest.set(row.slot, row);
      });
      return Promise.all([...newest.values()].map(unsealed)).then((opened) => opened.filter((row) => row));
    });
  }

  /* a row that is marked as sent only tells a kept page what it does not know; one that is too long is not taken */
  const waiting = () => all().then((rows) => rows.filter((row) => !row.sent && !row.over));

  const clear = () => all().then((rows) => Promise.all(rows.map((row) => remove(row.slot))));

  /* of all attempts, whosever they are */
  function wipe() {
    inLocal((local) => Object.keys(local).filter((key) => key.startsWith("muadam/")).forEach((key) => local.removeItem(key)));
    return within(inDatabase("readwrite", (answers) => answers.clear()).catch(() => {}));
  }

  const random = () =>
    [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, "0")).join("");

  /* a repetition carries the key of the first try, so that the server can tell it from something new */
  function keyOf(rows) {
    const content = rows.map((row) => row.slot + "." + row.seq).join();
    if (lastKey.content !== content) lastKey = { content, key: random() };
    return lastKey.key;
  }

  /* an answer that a page of the version before has kept is a list of numbers */
  const given = (row) => row.values || row.chosen.map(String);

  /* times are the device's; offset says how far the server is ahead, each row keeps the one of its own moment */
  function body(rows, leaseId, time, offset) {
    const iso = (moment) => new Date(moment).toISOString();
    return JSON.stringify({
      leaseId,
      clientTime: iso(time),
      clientOffsetMillis: Math.round(offset),
      idempotencyKey: keyOf(rows),
      responses: rows.map((row) => ({
        slot: row.slot,
        slotSeq: row.seq,
        values: given(row),
        givenAt: iso(row.at + row.offset - offset),
      })),
    });
  }

  function send(path, content, keepalive) {
    const method = path === "/responses" ? "PUT" : "POST";
    const headers = { "Content-Type": "application/json" };
    return fetch("/api/v1/attempts/" + token + path, {
      method,
      headers,
      body: content,
      credentials: "same-origin",
      keepalive: !!keepalive,
    });
  }

  /* sends rows that an earlier page has left, with the hand-in where that is among them */
  function post(rows, leaseId) {
    const answers = rows.filter((row) => row.slot);
    const handIn = rows.find((row) => !row.slot);
    const time = handIn ? handIn.at : Date.now();
    return send(handIn ? "/submission" : "/responses", body(answers, leaseId, time, (handIn || answers[0]).offset));
  }

  /* marks as sent what the server has stored of these rows, unless it was answered anew since; tells how many are left */
  function settle(rows, outcome) {
    const stored = (row) => outcome.responses.find((receipt) => receipt.slot === row.slot && !receipt.refused);
    const taken = rows.filter((row) => !row.slot || (stored(row) && stored(row).slotSeq <= row.seq));
    return all().then((now) => {
      const same = (row) => now.some((other) => other.slot === row.slot && other.seq === row.seq);
      const acts = taken.filter(same).map((row) => (row.slot ? put(Object.assign({}, row, { sent: true })) : remove(0)));
      return Promise.all(acts).then(() => rows.length - taken.length);
    });
  }

  /* lets the service worker send when the network is back, also with no page open, where the browser can do that */
  function later() {
    if (seal || !navigator.serviceWorker || !navigator.serviceWorker.controller) return;
    navigator.serviceWorker.ready.then((worker) => worker.sync && worker.sync.register("muadam-send")).catch(() => {});
  }

  /* asks for the lease, and gives the rows numbers that are newer than what another device has stored */
  function lend(rows) {
    return send("/lease")
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
      .then((paper) => {
        const renumbered = rows.map((row) => {
          row.seq = Math.max(row.seq, paper.questions[row.slot - 1].slotSeq + 1);
          return put(row);
        });
        return Promise.all(renumbered).then(() => paper.leaseId);
      });
  }

  return { put, remove, all, waiting, clear, wipe, given, body, send, post, settle, later, lend };
};
