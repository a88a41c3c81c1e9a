// A page that shows something under way loads itself again, until nothing is; without a script there is a link that does it.
const every = 2000;

if (document.querySelector("[data-under-way]")) {
  setTimeout(() => location.reload(), every);
}
