// The words and the card go together: looking at one shows the other.
import { look, lookedAt } from "./cards.js";

const marksOf = (key) => document.querySelectorAll(`.source mark[data-keys~="${CSS.escape(key)}"]`);

// On a phone the text is below the cards and does not scroll by itself: leave it alone.
const scrollsByItself = (source) => source.scrollHeight > source.clientHeight + 1;

let shown = null;

function bringToView(source, mark) {
  if (!mark || !scrollsByItself(source)) {
    return;
  }

  shown = mark;

  // Lines that were never drawn only had a guessed height, so the place is right at the second or third try.
  const place = (tries) => {
    const from = mark.getBoundingClientRect().top - source.getBoundingClientRect().top;
    source.scrollTop += from - source.clientHeight * 0.28;
    if (tries > 1 && mark === shown) {
      requestAnimationFrame(() => place(tries - 1));
    }
  };
  place(4);
}

// A line that a card points at: shown beside the card, which stays where it is.
function showLine(source, event) {
  const link = event.target.closest("a.card__place");
  const line = link && scrollsByItself(source) ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
  if (line) {
    event.preventDefault();
    setTimeout(() => bringToView(source, line));
  }
}

function showWordsOf(source, card) {
  for (const mark of source.querySelectorAll(".found--current")) {
    mark.classList.remove("found--current");
  }

  const marks = [...marksOf(card.dataset.key)];
  for (const mark of marks) {
    mark.classList.add("found--current");
  }

  bringToView(source, farFromFirst(source, marks) ?? marks[0]);
}

// An answer may stand pages after its question. Both are on the card; what is judged, and looked at among its neighbours, is the answer.
function farFromFirst(source, marks) {
  const top = (mark) => mark.getBoundingClientRect().top;
  return marks.find((mark) => top(mark) - top(marks[0]) > source.clientHeight * 0.6);
}

// Where several cards rest on the same words, each click goes on to the next of them.
function cardFor(mark) {
  const cards = mark.dataset.keys.split(" ")
    .map((key) => document.getElementById(`p-${key}`))
    .filter((card) => card && !card.closest("[hidden]"));
  return cards[(cards.indexOf(lookedAt()) + 1) % cards.length];
}

/** From a card to its words in the text; from words in the text to their card. */
export function crossOver() {
  const mark = document.activeElement.closest(".source mark[data-keys]");
  const card = lookedAt();
  if (mark) {
    look(card && mark.dataset.keys.split(" ").includes(card.dataset.key) ? card : cardFor(mark));
    return;
  }

  const words = card && shown?.matches(`mark[data-keys~="${CSS.escape(card.dataset.key)}"]`) ? shown : card && marksOf(card.dataset.key)[0];
  (words ?? document.querySelector(".source"))?.focus({ preventScroll: card !== null });
}

export function startPairing() {
  const source = document.querySelector(".source");
  if (!source) {
    return;
  }

  document.addEventListener("look", (event) => showWordsOf(source, event.detail));
  document.addEventListener("click", (event) => showLine(source, event));
  source.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-keys]");
    if (mark && getSelection().isCollapsed) {
      look(cardFor(mark));
    }
  });
}
