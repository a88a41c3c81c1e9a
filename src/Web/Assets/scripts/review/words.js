// Choosing words of the text with the keys: the arrows go from word to word, Shift takes more of them, Enter offers to add them.
import { crossOver } from "./pairing.js";
import { goToAdding, offer } from "./select.js";

// A word is its line and its number in it. "first" is where the choice began, "last" where it has come to; null when nothing is chosen.
let first = null;
let last = null;

const spansOf = (line) => [...line.textContent.matchAll(/\S+/g)].map((found) => [found.index, found.index + found[0].length]);

/** Text node and offset of a position in a line. */
function placeIn(line, at) {
  const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let node = walk.nextNode();
  while (at > node.length) {
    at -= node.length;
    node = walk.nextNode();
  }

  return [node, at];
}

function positionOf(line, node) {
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, 0);
  return before.toString().length;
}

// From the words that have the focus, or those of the card that is looked at, or the first line that can be seen.
function begin(source, lines) {
  const mark = document.activeElement.closest(".source mark") ?? source.querySelector(".found--current");
  if (mark) {
    const line = mark.closest("[data-start]");
    const at = positionOf(line, mark);
    return { line, word: Math.max(0, spansOf(line).findIndex(([, end]) => end > at)) };
  }

  const top = Math.max(0, source.getBoundingClientRect().top);
  return { line: lines.find((line) => line.getBoundingClientRect().bottom > top + 8) ?? lines[0], word: 0 };
}

function beside(place, lines, by) {
  const word = place.word + by;
  if (word >= 0 && word < spansOf(place.line).length) {
    return { line: place.line, word };
  }

  const line = lines[lines.indexOf(place.line) + by];
  return line ? { line, word: by < 0 ? spansOf(line).length - 1 : 0 } : place;
}

function above(place, lines, by) {
  const line = lines[lines.indexOf(place.line) + by];
  return line ? { line, word: Math.min(place.word, spansOf(line).length - 1) } : place;
}

const MOVES = {
  ArrowRight: (place, lines) => beside(place, lines, 1),
  ArrowLeft: (place, lines) => beside(place, lines, -1),
  ArrowDown: (place, lines) => above(place, lines, 1),
  ArrowUp: (place, lines) => above(place, lines, -1)
};

function inOrder() {
  const backwards = first.line === last.line
    ? last.word < first.word
    : first.line.compareDocumentPosition(last.line) & Node.DOCUMENT_POSITION_PRECEDING;
  return backwards ? [last, first] : [first, last];
}

function show() {
  const [start, end] = inOrder();
  getSelection().setBaseAndExtent(...placeIn(start.line, spansOf(start.line)[start.word][0]), ...placeIn(end.line, spansOf(end.line)[end.word][1]));
  last.line.scrollIntoView({ block: "nearest" });
  document.querySelector("#chosen").textContent = getSelection().toString();
}

function letGo() {
  first = last = null;
  getSelection().removeAllRanges();
}

function move(source, event) {
  const lines = [...source.querySelectorAll("[data-start]")].filter((line) => line.textContent.trim() !== "");
  if (last === null) {
    first = last = begin(source, lines);
  } else {
    last = MOVES[event.key](last, lines);
    first = event.shiftKey ? first : last;
  }

  show();
}

// Up and down scroll, as everywhere, until a word is chosen.
const moves = (key) => key in MOVES && (last !== null || key === "ArrowRight" || key === "ArrowLeft");

export function startChoosing() {
  const source = document.querySelector(".source");
  if (!source) {
    return;
  }

  source.setAttribute("aria-describedby", "source-keys");
  source.addEventListener("pointerdown", () => (first = last = null));
  source.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }

    if (moves(event.key)) {
      event.preventDefault();
      move(source, event);
    } else if (event.key === "Escape") {
      letGo();
    } else if (event.key === "Enter" && last !== null && offer()) {
      event.preventDefault();
      goToAdding();
    } else if (event.key === "Enter" && event.target.matches("mark")) {
      event.preventDefault();
      crossOver();
    }
  });
}
