// Whoever selects words in a paper is offered a link to them, which stays good when the paper comes in another version. Without a script the words
// that something rests on have their links all the same.
import { selectedIn } from "./review/offsets.js";

const text = document.getElementById("text");
const bar = document.createElement("p");
const link = document.createElement("a");
bar.className = "pick no-print";
bar.hidden = true;
link.textContent = "Link to these words and cite them";
bar.append(link);
text?.after(bar);

function offer() {
  const selection = document.getSelection();
  const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const words = range && text.contains(range.commonAncestorContainer) ? selectedIn(text, range) : null;
  bar.hidden = !words;
  if (words) {
    const asked = new URLSearchParams({ words: `${words.start}-${words.end}` });
    if (text.dataset.of) {
      asked.set("of", text.dataset.of);
    }

    link.href = `?${asked}#words`;
  }
}

if (text) {
  document.addEventListener("selectionchange", offer);
}
