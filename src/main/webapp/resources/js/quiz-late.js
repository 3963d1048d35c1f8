/* Mưa Dầm – an attempt is closed, and this device may still keep answers to it. What was given in time is sent where it
   is still taken, and the result is shown anew; what is taken no more is said and kept until its person has read that. */
(function () {
  "use strict";
  const late = document.getElementById("late");
  if (!late) return;
  const buffer = window.muadamBuffer(late.dataset.token, late.dataset.seal);
  let lease = late.dataset.lease;

  const forget = (rows) => Promise.all(rows.map((row) => buffer.remove(row.slot)));

  /* kind: "refused", or "elsewhere" when another device has gone on since */
  function say(kind, act) {
    const note = late.querySelector("[data-kind=" + kind + "]");
    late.querySelectorAll("[data-kind]").forEach((one) => (one.hidden = one !== note));
    note.querySelector("button").onclick = act;
  }

  function refused(rows) {
    say("refused", () => forget(rows).then(() => (late.hidden = true)));
  }

  function send(rows) {
    return buffer.post(rows, lease).then((answer) => {
      if (answer.status === 409) return elsewhere(rows, rows.filter((row) => row.slot));
      if (answer.status === 410 || answer.status === 422) return refused(rows);
      return answer.ok && answer.json().then((outcome) => taken(rows, outcome));
    });
  }

  function elsewhere(rows, answers) {
    say("elsewhere", () =>
      buffer
        .lend(answers)
        .then((mine) => (lease = mine))
        .then(() => send(rows))
        .catch(() => {})
    );
  }

  /* what the server did not take stays until it is said */
  function taken(rows, outcome) {
    const turnedDown = outcome.responses.filter((receipt) => receipt.refused).map((receipt) => receipt.slot);
    const left = rows.filter((row) => turnedDown.includes(row.slot));
    return forget(rows.filter((row) => !left.includes(row))).then(() => (left.length ? refused(left) : location.reload()));
  }

  function begin() {
    buffer.waiting().then((rows) => {
      if (!rows.some((row) => row.slot)) return buffer.clear();
      return send(rows).catch(() => {});
    });
  }

  window.addEventListener("online", begin);
  begin();
})();
