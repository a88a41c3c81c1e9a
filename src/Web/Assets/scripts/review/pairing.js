// The words and the card go together: looking at one shows the other.
import { look, lookedAt } from "./cards.js";

const marksOf = (key) => document.querySelectorAll(`.source mark[data-keys~="${CSS.escape(key)}"]`);

// On a phone the text is below the cards and does not scroll by itself: leave it alone.
const scrollsByItself = (source) => source.scrollHeight > source.clientHeight + 1;

function bringToView(source, mark) {
  if (!mark || !scrollsByItself(source)) {
    return;
  }

  const place = () => {
    const from = mark.getBoundingClientRect().top - source.getBoundingClientRect().top;
    source.scrollTop += from - source.clientHeight * 0.28;
  };
  place();
  // Lines that were never drawn only had a guessed height.
  requestAnimationFrame(place);
}

function showWordsOf(source, card) {
  for (const mark of source.querySelectorAll(".found--current")) {
    mark.classList.remove("found--current");
  }

  const marks = marksOf(card.dataset.key);
  for (const mark of marks) {
    mark.classList.add("found--current");
  }

  bringToView(source, marks[0]);
}

// Where several cards rest on the same words, each click goes on to the next of them.
function cardFor(mark) {
  const cards = mark.dataset.keys.split(" ")
    .map((key) => document.getElementById(`p-${key}`))
    .filter((card) => card && !card.closest("[hidden]"));
  return cards[(cards.indexOf(lookedAt()) + 1) % cards.length];
}

export function startPairing() {
  const source = document.querySelector(".source");
  if (!source) {
    return;
  }

  document.addEventListener("look", (event) => showWordsOf(source, event.detail));
  source.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-keys]");
    if (mark && getSelection().isCollapsed) {
      look(cardFor(mark));
    }
  });
}
