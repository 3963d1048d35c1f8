/* Mưa Dầm – the clock has handed in, and this device may still keep answers that were given in time: they are sent now,
   and the result is shown anew. */
(function () {
  "use strict";
  const late = document.getElementById("late");
  if (!late) return;
  const buffer = window.muadamBuffer(late.dataset.token);

  buffer.all().then((rows) => {
    const answers = rows.filter((row) => row.slot);
    const handIn = rows.find((row) => !row.slot);
    if (!rows.length) return;
    const path = handIn ? "/submission" : "/responses";
    const offset = (handIn || answers[0]).offset;
    const time = handIn ? handIn.at : Date.now();
    buffer.send(path, buffer.body(answers, late.dataset.lease, time, offset)).then((answer) => {
      const settled = answer.ok || answer.status === 410 || answer.status === 422;
      if (!settled) return;
      Promise.all(rows.map((row) => buffer.remove(row.slot))).then(() => answer.ok && location.reload());
    });
  });
})();
