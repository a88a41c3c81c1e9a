// Single keys for whoever decides hundreds of findings. They never fire while typing, and can be turned off.
import { firstToDecide, isSeen, look, lookedAt, step } from "./cards.js";
import { keysAreOn, openKeysDialog } from "./dialog.js";
import { crossOver } from "./pairing.js";
import { goToAdding } from "./select.js";

// A verdict's menu that is shut is a part of its card: a letter there is the card's key, not a silent choice. An open menu keeps its letters to itself.
const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null && !element.matches(".card__verdict select");

/** Does what a control in the card does; a card that nobody looked at yet is shown, not decided. */
function onCard(what) {
  const card = lookedAt();
  if (!card || card.closest("[hidden]")) {
    look(firstToDecide());
    return;
  }

  if (!isSeen()) {
    look(card);
    return;
  }

  card.querySelector(`[data-does="${what}"]`)?.click();
}

/** Chooses the verdict of that number on the card's first answer. */
function judge(number) {
  const menu = lookedAt()?.querySelector(".card__verdict select");
  if (menu?.options[number - 1]) {
    menu.selectedIndex = number - 1;
    menu.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

const KEYS = {
  j: () => look(step(1)),
  k: () => look(step(-1)),
  a: () => onCard("accept"),
  e: () => onCard("edit"),
  r: () => onCard("reject"),
  m: () => onCard("merge"),
  u: () => document.querySelector('[data-does="undo"]')?.click(),
  t: crossOver,
  1: () => judge(1),
  2: () => judge(2),
  3: () => judge(3),
  4: () => judge(4),
  5: () => judge(5),
  6: () => judge(6),
  "+": goToAdding,
  "/": () => document.querySelector("#find")?.focus(),
  "?": openKeysDialog
};

// Arrows scroll, except on a card itself, where they go to its neighbour.
const ARROWS = { ArrowDown: KEYS.j, ArrowUp: KEYS.k };

// A form in which something was written is left by its own link alone: a slip of the finger must not lose it.
const untouched = (form) => [...form.elements].every((field) => field.matches("select")
  ? field.options[field.selectedIndex]?.defaultSelected ?? true
  : field.value === (field.defaultValue ?? field.value) && field.checked === (field.defaultChecked ?? field.checked));

function leave(event) {
  const form = event.key === "Escape" ? event.target.closest(".card--open form") : null;
  if (form && untouched(form)) {
    form.querySelector('[data-does="leave"]')?.click();
  }
}

export function startKeys() {
  document.addEventListener("keydown", leave);
  document.addEventListener("keydown", (event) => {
    const free = keysAreOn() && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)
      && !document.querySelector("dialog[open]");
    if (!free) {
      return;
    }

    const does = KEYS[event.key] ?? (event.target.matches(".card") ? ARROWS[event.key] : undefined);
    const moves = does === KEYS.j || does === KEYS.k;
    if (does && (moves || !event.repeat)) {
      event.preventDefault();
      does();
    }
  });
}
