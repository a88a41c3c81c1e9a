// Every page: GOV.UK Frontend's behaviours, where a page has the component. Without this every page still works.
import {
  Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink, createAll
} from "./govuk-frontend.min.js";

// GOV.UK does this with an inline script; our Content-Security-Policy has none.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

// What was just done is said once more when the page has settled: words that are there from the start are not read out.
for (const said of document.querySelectorAll("[role=status]:not(:empty)")) {
  const words = said.textContent;
  said.textContent = "";
  setTimeout(() => (said.textContent = words), 500);
}

for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink]) {
  createAll(component);
}
