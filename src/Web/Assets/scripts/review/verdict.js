// The verdict on an answer is a menu, in which each letter chooses. Whoever has chosen with the pointer is given back to the card, where letters are
// the single keys again; whoever goes by keys leaves the menu with Escape.
const menuOf = (event) => event.target.closest(".card__verdict select");

const backToCard = (menu) => menu.closest(".card").focus({ preventScroll: true });

// What was chosen on one card is kept while another is accepted, which loads the page anew; for this tab alone.
const kept = `verdicts ${location.pathname}`;

function markChosen(menu) {
  menu.closest(".card__verdict").classList.add("card__verdict--chosen");
}

function keep(menu) {
  const chosen = JSON.parse(sessionStorage.getItem(kept) ?? "{}");
  sessionStorage.setItem(kept, JSON.stringify({ ...chosen, [menu.name]: menu.value }));
}

function chooseAgain() {
  for (const [name, value] of Object.entries(JSON.parse(sessionStorage.getItem(kept) ?? "{}"))) {
    const menu = document.getElementById(name);
    if (menu?.matches(".card__verdict select")) {
      menu.value = value;
      markChosen(menu);
    }
  }
}

export function startVerdicts() {
  let byKey = false;
  chooseAgain();
  document.addEventListener("focusin", (event) => (byKey = byKey && menuOf(event) !== null));
  document.addEventListener("keydown", (event) => {
    const menu = menuOf(event);
    byKey = menu !== null;
    if (menu && event.key === "Escape") {
      backToCard(menu);
    }
  });
  document.addEventListener("change", (event) => {
    const menu = menuOf(event);
    if (!menu) {
      return;
    }

    keep(menu);
    markChosen(menu);
    if (!byKey) {
      backToCard(menu);
    }
  });
}
