// A decision is sent once, however long the key is held or the answer takes. Should no answer come, it can be sent again.
const PATIENCE = 5000;

export function sendOnce() {
  let sentAt = -Infinity;
  document.addEventListener("submit", (event) => {
    if (event.target.method === "dialog" || event.defaultPrevented) {
      return;
    }

    if (performance.now() - sentAt < PATIENCE) {
      event.preventDefault();
      return;
    }

    sentAt = performance.now();
  });
  addEventListener("pageshow", () => (sentAt = -Infinity));
}
