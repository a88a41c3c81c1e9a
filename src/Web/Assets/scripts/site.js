// Every page: GOV.UK Frontend's behaviours, where a page has the component. Without this every page still works.
import {
  Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink, createAll
} from "./govuk-frontend.min.js";

// GOV.UK does this with an inline script; our Content-Security-Policy has none.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink]) {
  createAll(component);
}
