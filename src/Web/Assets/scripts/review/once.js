// A decision is sent once, however long the key is held or the answer takes.
export function sendOnce() {
  let sent = false;
  document.addEventListener("submit", (event) => {
    if (sent) {
      event.preventDefault();
    }

    sent = true;
  });
  addEventListener("pageshow", () => (sent = false));
}
