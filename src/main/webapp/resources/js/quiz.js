// Saves each answer as it is given, keeps it on the phone until the server has it, and sends what is left after a crash.
// Without this script the page is a plain form that saves on "next".
(() => {
  "use strict";
  const form = document.getElementById("answer") || document.getElementById("submission");
  const status = document.getElementById("saved");
  if (!form || !form.dataset.lease || !window.fetch) return;

  const { token, lease, slot } = form.dataset;
  const offset = Date.parse(form.dataset.serverTime) - Date.now();
  const base = "/api/v1/attempts/" + token;
  const prefix = "muadam-quiz/" + token + "/";
  let sequence = Number(form.dataset.seq || 0);
  let sending = null;
  let pause = 1000;

  // The buffer: IndexedDB where there is one, else localStorage; both outlive the browser.
  const buffer = openBuffer();

  function openBuffer() {
    const local = {
      put: async (key, value) => localStorage.setItem(prefix + key, JSON.stringify(value)),
      drop: async (key) => localStorage.removeItem(prefix + key),
      all: async () => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => JSON.parse(localStorage.getItem(key))),
    };
    const opened = new Promise((resolve, reject) => {
      const request = indexedDB.open("muadam-quiz", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("answers");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const run = async (mode, act) => {
      const store = (await opened).transaction("answers", mode).objectStore("answers");
      return new Promise((resolve, reject) => {
        const request = act(store);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    };
    const database = {
      put: (key, value) => run("readwrite", (store) => store.put(value, prefix + key)),
      drop: (key) => run("readwrite", (store) => store.delete(prefix + key)),
      all: () => run("readonly", (store) => store.getAll(IDBKeyRange.bound(prefix, prefix + "\uffff"))),
    };
    const either = (name) => (...given) => database[name](...given).catch(() => local[name](...given));
    return { put: either("put"), drop: either("drop"), all: either("all") };
  }

  function show(kind, text) {
    status.className = "saved" + (kind ? " " + kind : "");
    status.querySelector("span").textContent = text;
  }

  function offerSignIn() {
    show("fail", form.dataset.failed + " ");
    const link = document.createElement("a");
    link.href = "/identity/sign-in.xhtml?to=" + encodeURIComponent(location.pathname + location.search);
    link.textContent = form.dataset.signIn;
    status.querySelector("span").append(link);
  }

  function chosen() {
    return Array.from(form.querySelectorAll("[name=chosen]:checked"), (input) => Number(input.value));
  }

  async function send(pending) {
    const response = await fetch(base + "/responses", {
      method: "PUT",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({
        leaseId: lease,
        clientTime: new Date().toISOString(),
        clientOffsetMillis: offset,
        idempotencyKey: pending.map((one) => one.key).join("").slice(-40),
        responses: pending.map(({ slot, slotSeq, chosen, givenAt }) => ({ slot, slotSeq, chosen, givenAt })),
      }),
    });
    if (response.ok) {
      await Promise.all(pending.map((one) => dropIfUnchanged(one)));
      return true;
    }
    if (response.status === 401) {
      offerSignIn();
      return false;
    }
    if (response.status === 409 || response.status === 410 || response.status === 404) {
      location.reload(); // the page itself says what happened and offers the choice
      return false;
    }
    throw new Error(String(response.status));
  }

  async function dropIfUnchanged(sent) {
    const now = (await buffer.all()).find((one) => one.slot === sent.slot);
    if (now && now.slotSeq === sent.slotSeq) await buffer.drop(sent.slot);
  }

  // Sends until nothing is left; a lost network is tried again, each time a little later.
  function flush() {
    sending = sending || attempt().finally(() => { sending = null; });
    return sending;
  }

  async function attempt() {
    for (;;) {
      const pending = await buffer.all();
      if (!pending.length) {
        show("", form.dataset.saved);
        return true;
      }
      try {
        if (!(await send(pending))) return false;
        pause = 1000;
      } catch (error) {
        show("wait", form.dataset.waiting);
        await new Promise((resolve) => { setTimeout(resolve, pause); addEventListener("online", resolve, { once: true }); });
        pause = Math.min(pause * 2, 30000);
      }
    }
  }

  async function keep() {
    sequence += 1;
    await buffer.put(slot, {
      slot: Number(slot),
      slotSeq: sequence,
      chosen: chosen(),
      givenAt: new Date().toISOString(),
      key: Math.random().toString(36).slice(2, 12) + Date.now().toString(36),
    });
    show("wait", form.dataset.waiting);
    return flush();
  }

  function go(event) {
    const target = event.submitter && event.submitter.value;
    event.preventDefault();
    flush().then((done) => {
      if (!done) return;
      if (form.id === "submission") return form.submit();
      location.href = "/quiz/attempt.xhtml?token=" + encodeURIComponent(token) + "&slot=" + encodeURIComponent(target);
    });
  }

  async function restore() {
    const pending = await buffer.all();
    const mine = pending.find((one) => String(one.slot) === slot);
    if (mine && mine.slotSeq > sequence) {
      sequence = mine.slotSeq;
      form.querySelectorAll("[name=chosen]").forEach((input) => { input.checked = mine.chosen.includes(Number(input.value)); });
    }
    if (pending.length) flush();
  }

  form.addEventListener("change", keep);
  form.addEventListener("submit", go);
  restore();
})();
