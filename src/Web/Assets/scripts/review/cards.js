// Which card is being looked at. Everything else follows the event "look", whose detail is the card.
let current = null;

// The first card is shown before anybody went to it: the first step goes to it, not past it.
let isReached = true;

export const lookedAt = () => current;

export const shown = () => [...document.querySelectorAll(".card[data-key]")].filter((card) => !card.closest("[hidden]"));

/** The card so many steps on; from nowhere, the first that is to decide. */
export function step(by) {
  const cards = shown();
  const at = cards.indexOf(current);
  if (at < 0) {
    return firstToDecide();
  }

  if (!isReached) {
    return current;
  }

  return cards[Math.min(Math.max(at + by, 0), cards.length - 1)];
}

export function firstToDecide() {
  const cards = shown();
  return cards.find((card) => card.dataset.toDecide === "yes") ?? cards[0];
}

/** Looks at a card: focus goes to it, or to its first field when it is open as a form. */
export function look(card) {
  if (!card) {
    return;
  }

  turnTo(card);
  isReached = true;
  bringToView(card);
  const field = card.matches(".card--open") && card.querySelector("textarea, input:not([type=hidden]), select");
  (field || card).focus({ preventScroll: true });
}

// Cards that were never drawn only had a guessed height, so the place is right at the second or third try, or later.
function bringToView(card, tries = 5) {
  if (card !== current) {
    return;
  }

  card.scrollIntoView({ block: "start" });
  if (tries > 1) {
    requestAnimationFrame(() => bringToView(card, tries - 1));
  }
}

function turnTo(card) {
  if (card === current) {
    return;
  }

  current?.removeAttribute("aria-current");
  current = card;
  current.setAttribute("aria-current", "true");
  document.dispatchEvent(new CustomEvent("look", { detail: card }));
}

function lookAtAddress() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id.startsWith("p-")) {
    look(document.getElementById(id));
  }
}

/** Whether the card that is shown can be decided at once: somebody went to it, or all of it is in view. */
export const isSeen = () => isReached || current.getBoundingClientRect().bottom <= innerHeight;

// Who comes without having chosen a card sees the words of the first to decide, if that begins in view; neither focus nor page moves.
function lookAtFirst() {
  const first = firstToDecide();
  const top = first?.getBoundingClientRect().top;
  if (!current && first?.dataset.toDecide === "yes" && top >= 0 && top < innerHeight * 0.75) {
    turnTo(first);
    isReached = false;
  }
}

// At "load" the browser goes to the address by itself, and our typefaces change the height of everything: come after both.
function whenDrawn() {
  const loaded = new Promise((done) => {
    if (document.readyState === "complete") {
      done();
    }

    addEventListener("load", done);
  });
  return Promise.all([loaded, document.fonts.ready]);
}

// A card that is looked at shows more of itself, and its neighbours move. Not under a button that is held: whoever presses it would miss.
let held = false;
let next = null;

function letGo() {
  held = false;
  if (next) {
    turnTo(next);
  }

  next = null;
}

export function startCards() {
  document.addEventListener("mousedown", () => (held = true), true);
  document.addEventListener("mouseup", () => setTimeout(letGo), true);
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".card[data-key]");
    isReached ||= card !== null;
    if (card && held) {
      next = card;
    } else if (card) {
      turnTo(card);
    }
  });
  addEventListener("hashchange", lookAtAddress);
  whenDrawn().then(() => {
    lookAtAddress();
    lookAtFirst();
  });
}
