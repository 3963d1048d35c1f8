/* Mưa Dầm – answers for the server when there is no network. Pages come from the network; where that is gone, or answers
   nothing for long, comes what the device keeps of its person. Files are kept by their content, so what is kept is right.
   It stores no page by itself but the newest look of one that the person keeps. */
(function () {
  "use strict";
  const store = self.muadamStore;
  const SHELLS = "muadam-shell-";
  const SHELL = SHELLS + self.muadamShell.version;
  const PATIENCE = 8000;

  self.addEventListener("install", (event) => {
    const filled = caches.open(SHELL).then((cache) => cache.addAll(self.muadamShell.files));
    event.waitUntil(filled.then(() => self.skipWaiting()));
  });

  self.addEventListener("activate", (event) => {
    const old = (name) => name.startsWith(SHELLS) && name !== SHELL;
    const dropped = caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))));
    const noted = store.facts.put("shell", self.muadamShell.version).catch(() => {});
    const preload = self.registration.navigationPreload;
    const ahead = preload ? preload.enable() : null; // the network need not wait until this script runs
    event.waitUntil(Promise.all([dropped, noted, ahead]).then(() => self.clients.claim()));
  });

  self.addEventListener("sync", (event) => {
    if (event.tag === "muadam-send") event.waitUntil(store.send());
  });

  self.addEventListener("fetch", (event) => {
    const url = new URL(event.request.url);
    if (url.pathname === "/sign-out") event.waitUntil(store.belongTo("none")); // also from a page without scripts of ours
    if (event.request.method !== "GET" || url.origin !== location.origin) return;
    const page = event.request.mode === "navigate" && (url.pathname === "/" || url.pathname.endsWith(".xhtml"));
    if (page) event.respondWith(pageOf(event, url));
    else if (/^\/(resources|media)\//.test(url.pathname)) event.respondWith(file(event.request));
  });

  /* whose page it is decides what may stay, before anybody sees it */
  function heed(event, url, answer) {
    const mark = answer.headers.get(store.READER);
    const whole = answer.ok && !answer.redirected && !url.searchParams.has("check") ? answer.clone() : null;
    const heeded = mark ? store.belongTo(mark) : Promise.resolve();
    return heeded.catch(() => {}).then(() => {
      if (whole && mark) event.waitUntil(store.refresh(url.href, whole).catch(() => {}));
      return answer;
    });
  }

  function pageOf(event, url) {
    const asked = Promise.resolve(event.preloadResponse).then((ahead) => ahead || fetch(event.request));
    const fresh = asked
      .then((answer) => heed(event, url, answer))
      .then((answer) => (answer.status > 501 ? keptFor(url).then((kept) => kept || answer) : answer));
    const slow = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => keptFor(url));
    return Promise.race([fresh, slow.then((kept) => kept || fresh)]).catch(() =>
      keptFor(url).then((kept) => kept || store.copy(store.LIST, ' data-missing="yes"')).then((kept) => kept || Response.error())
    );
  }

  /* a quiz that is under way is gone on with; the page before it can do nothing without network */
  function keptFor(url) {
    if (url.pathname !== "/quiz/quiz.xhtml") return store.copy(url.href);
    return store
      .openAttempt(url.searchParams.get("course"), url.searchParams.get("quiz"))
      .then((attempt) => (attempt ? Response.redirect("/quiz/attempt.xhtml?token=" + attempt.token) : null))
      .catch(() => null);
  }

  function file(request) {
    return caches.match(request).then((known) => known || fetch(request).catch(() => otherVersion(request)));
  }

  function otherVersion(request) {
    return caches.match(request, { ignoreSearch: true }).then((known) => known || Response.error());
  }
})();
