// Where a selection stands in the paper, in UTF-16 units, as the server counts. Each line says where it starts;
// its text is only the paper's text, so marks within it do not disturb the count.
const lineOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-start]");

const startOf = (line) => Number(line.dataset.start);

/** The part of a line that is selected, as [from, to] within the line's text, or null. */
function partOf(line, range) {
  if (!range.intersectsNode(line)) {
    return null;
  }

  const before = document.createRange();
  before.selectNodeContents(line);
  const whole = before.toString().length;
  const from = lineOf(range.startContainer) === line ? lengthUpTo(line, range.startContainer, range.startOffset) : 0;
  const to = lineOf(range.endContainer) === line ? lengthUpTo(line, range.endContainer, range.endOffset) : whole;
  return to > from ? [from, to] : null;
}

function lengthUpTo(line, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(line);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** What is selected: { start, end, words, line }, without white space at its ends; null when that is nothing. */
export function selectedIn(source, range) {
  const parts = [];
  for (const line of source.querySelectorAll("[data-start]")) {
    const part = partOf(line, range);
    if (part) {
      parts.push({ line, start: startOf(line) + part[0], text: line.textContent.slice(...part) });
    }
  }

  const kept = parts.filter((part) => part.text.trim() !== "");
  if (kept.length === 0) {
    return null;
  }

  const first = kept[0];
  const last = kept[kept.length - 1];
  return {
    start: first.start + first.text.length - first.text.trimStart().length,
    end: last.start + last.text.trimEnd().length,
    words: kept.map((part) => part.text.trim()).join("\n"),
    line: first.line.dataset.line
  };
}
