/* Mưa Dầm – a photograph as an answer: made smaller on the device where it can, sent at once, and sent again under the same
   key until it is stored. Without this script the form of the page sends it. */
(function () {
  "use strict";
  const SIDE = 1600;
  const random = () => [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");

  const read = (file) =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = reject;
      reader.readAsDataURL(file);
    });

  const drawn = (src) =>
    new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = () => resolve(image);
      image.onerror = reject;
      image.src = src;
    });

  /* older browsers draw a photograph as the sensor lay; there the server turns it */
  function smaller(file) {
    if (!window.CSS || !CSS.supports("image-orientation", "from-image")) return Promise.resolve(file);
    return read(file)
      .then(drawn)
      .then((image) => {
        const ratio = Math.min(1, SIDE / Math.max(image.naturalWidth, image.naturalHeight));
        const canvas = document.createElement("canvas");
        canvas.width = Math.round(image.naturalWidth * ratio);
        canvas.height = Math.round(image.naturalHeight * ratio);
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.8));
      })
      .then((blob) => (blob && blob.size < file.size ? blob : file))
      .catch(() => file);
  }

  document.querySelectorAll(".photo").forEach((box) => {
    const form = box.closest("form");
    const input = box.querySelector("input[type=file]");
    const send = box.querySelector("[data-send]");
    const said = box.querySelector("[data-said]");
    let waiting = null;
    send.classList.add("away");

    const say = (text) => (said.textContent = text);

    function failed(text) {
      say(text || box.dataset.failed);
      send.classList.toggle("away", !waiting);
    }

    function stored(receipt) {
      const image = box.querySelector("img");
      waiting = null;
      send.classList.add("away");
      box.dataset.photo = receipt.key;
      form.dataset.seq = Math.max(+form.dataset.seq, receipt.slotSeq);
      image.src = box.dataset.src + "&seq=" + receipt.slotSeq;
      image.classList.remove("away");
      input.value = "";
      say(box.dataset.sent);
      form.dispatchEvent(new Event("stored"));
    }

    function post() {
      const body = new FormData();
      body.append("key", waiting.key);
      body.append("photo", waiting.blob, "photo");
      say(box.dataset.sending);
      send.classList.add("away");
      fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" }, credentials: "same-origin" })
        .then((answer) => answer.json().then((json) => [answer.status, json]))
        .then(([status, json]) => {
          if (status === 200 && json.key) return stored(json);
          if (status < 500 && status !== 401) waiting = null; // it would be refused again
          failed(status === 413 ? box.dataset.large : json.message);
        })
        .catch(() => failed());
    }

    input.addEventListener("change", () => {
      const file = input.files[0];
      if (!file) return;
      say(box.dataset.sending);
      smaller(file).then((blob) => {
        waiting = { key: random(), blob };
        post();
      });
    });
    send.addEventListener("click", (event) => {
      event.preventDefault();
      if (waiting) post();
    });
    window.addEventListener("online", () => waiting && post());
  });
})();
