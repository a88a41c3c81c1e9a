// Selecting words in the text offers to add them: a small bar fills in the form that is there without a script too.
import { selectedIn } from "./offsets.js";

let found = null;

function currentSelection(source) {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }

  const range = selection.getRangeAt(0);
  return range.intersectsNode(source) && source.contains(selection.anchorNode) ? selectedIn(source, range) : null;
}

function place(bar) {
  const rects = getSelection().getRangeAt(0).getClientRects();
  const last = rects[rects.length - 1];
  if (!last) {
    return;
  }

  bar.hidden = false;
  const left = Math.min(last.left, document.documentElement.clientWidth - bar.offsetWidth - 8);
  const top = Math.min(last.bottom + 8, innerHeight - bar.offsetHeight - 8);
  bar.style.left = `${Math.max(8, left) + scrollX}px`;
  bar.style.top = `${top + scrollY}px`;
}

function fill(form, kind) {
  const { Kind, Words, Line, Start, End } = form.elements;
  Kind.value = kind;
  Words.value = found.words;
  Line.value = found.line;
  Start.value = found.start;
  End.value = found.end;
  form.closest("details").open = true;
  Words.focus();
}

/** Opens the form for adding, or goes to the bar at the selection. */
export function goToAdding() {
  const bar = document.querySelector(".add-as");
  if (bar && !bar.hidden) {
    bar.querySelector("button").focus();
    return;
  }

  const form = document.querySelector("#add form");
  if (form) {
    form.closest("details").open = true;
    form.elements.Kind.focus();
  }
}

/** Offers to add what is selected; true when something is. */
export function offer() {
  const source = document.querySelector(".source");
  const bar = document.querySelector(".add-as");
  found = currentSelection(source);
  bar.hidden = true;
  if (found) {
    place(bar);
  }

  return found !== null;
}

export function startSelecting() {
  const source = document.querySelector(".source");
  const bar = document.querySelector(".add-as");
  const form = document.querySelector("#add form");
  if (!source || !bar || !form) {
    return;
  }

  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => bar.contains(document.activeElement) || offer(), 200);
  });
  source.addEventListener("scroll", () => (bar.hidden = true), { passive: true });

  // The selection must survive a click on the bar.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.addEventListener("click", (event) => {
    const kind = event.target.closest("button")?.value;
    if (kind && found) {
      fill(form, kind);
      bar.hidden = true;
    }
  });
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      bar.hidden = true;
      source.focus();
    }
  });

  // Words or a line changed by hand no longer stand where they were selected: the server looks for them again.
  form.addEventListener("input", (event) => {
    if (event.target.name === "Words" || event.target.name === "Line") {
      form.elements.Start.value = "";
      form.elements.End.value = "";
    }
  });
}
