/* Mưa Dầm – what a phone can add. The buttons come hidden and are shown where the phone is able:
   data-read="#id" data-stop="word": read aloud
   data-share="text" data-copied="words" (data-url): send, else copy
   data-print: print
   data-reveal="id id": show passwords */
(function () {
  "use strict";
  const page = document;
  const voice = window.speechSynthesis;
  const language = page.documentElement.lang === "en" ? "en-GB" : "vi-VN";

  function each(selector, use) {
    page.querySelectorAll(selector).forEach(use);
  }

  function reveal(element) {
    const shown = element.closest("[hidden]");
    if (shown) shown.hidden = false;
  }

  function reader(button) {
    const label = button.querySelector("span") || button;
    const start = label.textContent;
    let left = [];
    let reading = false;

    function stop() {
      reading = false;
      voice.cancel();
      label.textContent = start;
    }

    /* long speech is cut off by some browsers, so each paragraph is spoken by itself */
    function next() {
      if (!reading) return;
      if (!left.length) return stop();
      const speech = new SpeechSynthesisUtterance(left.shift());
      speech.lang = language;
      speech.rate = 0.9;
      speech.onend = next;
      voice.speak(speech);
    }

    button.addEventListener("click", () => {
      if (reading) return stop();
      left = [];
      page
        .querySelector(button.dataset.read)
        .querySelectorAll("h1,h2,h3,p,li,figcaption")
        .forEach((part) => {
          if (part.offsetParent && !part.querySelector("p,li")) left.push(part.textContent);
        });
      reading = true;
      label.textContent = button.dataset.stop;
      next();
    });
    window.addEventListener("pagehide", stop);
  }

  function offerVoice() {
    voice.getVoices().forEach((one) => {
      if (one.lang.slice(0, 2) === language.slice(0, 2)) each("[data-read]", reveal);
    });
  }

  function sharer(button) {
    const url = button.dataset.url || location.href;
    const text = button.dataset.share;
    const status = page.createElement("p");
    status.className = "saved";
    status.setAttribute("role", "status");
    button.after(status);
    button.addEventListener("click", () => {
      if (navigator.share) return navigator.share({ text, url }).catch(() => {});
      navigator.clipboard.writeText(text + "\n" + url).then(() => {
        status.textContent = button.dataset.copied;
      });
    });
    if (navigator.share || navigator.clipboard) reveal(button);
  }

  if (voice) {
    each("[data-read]", reader);
    offerVoice();
    voice.onvoiceschanged = offerVoice;
  }
  each("[data-share]", sharer);
  each("[data-print]", (button) => {
    button.addEventListener("click", () => print());
    reveal(button);
  });
  each("[data-reveal]", (label) => {
    label.addEventListener("change", (event) => {
      label.dataset.reveal.split(" ").forEach((id) => {
        page.getElementById(id).type = event.target.checked ? "text" : "password";
      });
    });
    label.hidden = false;
  });
})();
