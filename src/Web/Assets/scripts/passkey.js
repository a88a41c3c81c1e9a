// Signing in with a passkey, and adding one. Without this, or where the browser has no passkeys, password and code do the same:
// the forms stay hidden.
const words = {
  NotAllowedError: "No passkey was used. Try again, or go on with your password and a code.",
  InvalidStateError: "This device has a passkey for your account already.",
};

async function options(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form), credentials: "same-origin" });
  if (!answer.ok) {
    throw new Error(answer.status === 429 ? "Too many tries. Wait a minute, then try again." : "The site did not answer as it should. Load this page again.");
  }
  return answer.json();
}

async function credential(form) {
  const asked = await options(form);
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
}

async function use(form, status) {
  status.textContent = "";
  try {
    form.elements.namedItem("Credential").value = JSON.stringify((await credential(form)).toJSON());
    form.submit();
  } catch (problem) {
    status.textContent = words[problem.name] ?? problem.message;
  }
}

if (globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.closest("[data-passkey-part]").hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      use(form, form.querySelector("[role=status]"));
    });
  }
}
