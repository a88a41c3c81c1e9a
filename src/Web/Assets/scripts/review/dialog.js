// The list of keys, and the switch that turns the single keys off (WCAG 2.1.4), kept in this browser.
const NAME = "folkmoot-keys";

function kept() {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function keep(value) {
  try {
    localStorage.setItem(NAME, value);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

export const keysAreOn = () => document.body.classList.contains("keys-on");

export const openKeysDialog = () => document.querySelector("#keys")?.showModal();

export function startKeysDialog() {
  const dialog = document.querySelector("#keys");
  const opener = document.querySelector("#keys-opener");
  if (!dialog || !opener) {
    return;
  }

  const on = kept() !== "off";
  document.body.classList.toggle("keys-on", on);
  const box = dialog.querySelector("#keys-on");
  box.checked = on;
  box.addEventListener("change", () => {
    document.body.classList.toggle("keys-on", box.checked);
    keep(box.checked ? "on" : "off");
  });

  opener.hidden = false;
  opener.addEventListener("click", openKeysDialog);
}
