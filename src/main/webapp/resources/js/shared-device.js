/* Mưa Dầm – a device that a team passes around gives itself back when nobody touches it. The form says after how many
   seconds; for the last of them a note is shown. A page out of the browser's memory is asked for anew: it may be another's. */
(function () {
  "use strict";
  const form = document.querySelector("form[data-lock]");
  if (!form) return;
  const note = form.querySelector("[role=alert]");
  const LAST = 30;
  let touched = Date.now();

  /* whoever listens or watches touches nothing */
  const playing = () =>
    (window.speechSynthesis && speechSynthesis.speaking) ||
    [...document.querySelectorAll("audio,video")].some((media) => !media.paused);

  function touch() {
    touched = Date.now();
    note.hidden = true;
  }

  function look() {
    if (playing()) touch();
    const left = form.dataset.lock - (Date.now() - touched) / 1000;
    note.hidden = left > LAST;
    if (left <= 0) form.submit();
  }

  ["pointerdown", "keydown", "scroll", "input"].forEach((event) => window.addEventListener(event, touch, { passive: true }));
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  setInterval(look, 1000);
})();
