// Narrows the cards to those that hold some words. Only a script can: the box is hidden until now.
export function startFinding() {
  const box = document.querySelector("#find");
  const status = document.querySelector("#found-count");
  if (!box) {
    return;
  }

  box.closest("[hidden]").hidden = false;
  const cards = [...document.querySelectorAll(".card[data-key]")];
  const texts = cards.map((card) => card.textContent.toLowerCase());

  const narrow = () => {
    const words = box.value.trim().toLowerCase();
    let left = 0;
    cards.forEach((card, i) => {
      card.hidden = !texts[i].includes(words);
      left += card.hidden ? 0 : 1;
    });
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = !group.querySelector(".card:not([hidden])");
    }

    status.textContent = words === "" ? "" : `${left} of ${cards.length} shown`;
  };

  box.addEventListener("input", narrow);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      box.value = "";
      narrow();
    }
  });
}
