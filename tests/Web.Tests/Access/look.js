// What axe does not look at. Says in words what is wrong with the page as it is shown; nothing when nothing is.
(() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  const named = (element) => `<${element.tagName.toLowerCase()}${element.id ? ` #${element.id}` : ""}${element.className.length ? ` .${element.className}` : ""}> ${element.textContent.trim().slice(0, 40)}`;
  const outOfSight = (element) => element.closest(".govuk-visually-hidden, .govuk-skip-link, thead") !== null || getComputedStyle(element).clipPath !== "none";

  const shape = (whole) => {
    const wrong = [];
    const count = (selector) => [...document.querySelectorAll(selector)].filter(shown).length;
    const one = (selector, what) => count(selector) === 1 || wrong.push(`${count(selector)} ${what}, not one`);
    one("h1", "first headings");
    one("main", "main parts");
    if (whole) {
      one("body > header, body > * > header", "headers");
      one("body > footer, body > * > footer", "footers");
      one("nav[aria-label=Menu]", "menus");
    }
    if (!document.documentElement.lang) {
      wrong.push("no language");
    }
    return wrong;
  };

  // Words that a box hides, where the box cannot be scrolled. A line that is shortened on purpose ends with an ellipsis and is shown whole elsewhere.
  const fits = () => {
    const wrong = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      const widest = [...document.body.querySelectorAll("*")].filter((element) => shown(element) && !outOfSight(element) && element.getBoundingClientRect().right > root.clientWidth + 1);
      wrong.push(`the page scrolls sideways by ${root.scrollWidth - root.clientWidth} px: ${widest.slice(-1).map(named)}`);
    }
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const cuts = (way) => /hidden|clip/.test(style[way]);
      if (!shown(element) || outOfSight(element) || style.webkitLineClamp !== "none" || element.matches("svg, svg *, input, option, progress")) {
        continue;
      }
      if ((cuts("overflowX") && element.scrollWidth > element.clientWidth + 1) || (cuts("overflowY") && element.scrollHeight > element.clientHeight + 1)) {
        wrong.push(`cut off: ${named(element)}`);
      }
    }
    return wrong;
  };

  const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const ink = (style) => [
    style.outlineStyle === "none" || style.outlineColor === "rgba(0, 0, 0, 0)" ? "" : `${style.outlineColor} ${style.outlineWidth}`,
    style.boxShadow, style.backgroundColor, style.borderTopColor, style.borderTopWidth
  ].join("|");
  // GOV.UK draws the box of a radio button or checkbox beside it.
  const drawn = (element) => [element, element.nextElementSibling ?? element].flatMap((one) => [ink(getComputedStyle(one)), ink(getComputedStyle(one, "::before"))]).join("/");

  // A key has been pressed before this runs, so that what gets the focus shows it as it does for keys.
  const focus = () => {
    const wrong = [];
    const seen = new Set();
    for (const element of document.querySelectorAll(FOCUSABLE)) {
      const sort = `${element.tagName} ${element.className} ${element.parentElement.className} ${element.type ?? ""}`;
      if (!shown(element) || element.disabled || seen.has(sort)) {
        continue;
      }
      seen.add(sort);
      document.activeElement.blur();
      const before = drawn(element);
      element.focus({ focusVisible: true });
      if (document.activeElement === element && drawn(element) === before) {
        wrong.push(`the focus does not show on ${named(element)}`);
      }
      const box = element.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + Math.min(box.width, 40) / 2, box.top + Math.min(box.height, 20) / 2);
      if (top && !element.contains(top) && !top.contains(element) && !element.parentElement.contains(top)) {
        wrong.push(`${named(element)} has the focus and is covered by ${named(top)}`);
      }
    }
    document.activeElement.blur();
    return wrong;
  };

  // Where no script runs, what only a script answers must not be shown.
  const idle = () => [...document.querySelectorAll("button, input, select, textarea, a[href^='#']")]
    .filter(shown)
    .filter((element) => element.matches("a")
      ? element.hash !== "" && !document.getElementById(decodeURIComponent(element.hash.slice(1)))
      : element.form === null || element.matches("button[type=button]"))
    .map((element) => `does nothing without a script: ${named(element)}`);

  const axeFinds = async () => (await axe.run({ resultTypes: ["violations"] })).violations
    .map((found) => `${found.id}: ${found.help} (${found.nodes.length}): ${found.nodes[0].html}`);

  // Text of twice the size, in the same window.
  const fitsLarge = () => {
    document.documentElement.style.fontSize = "200%";
    const wrong = fits().map((what) => `text of twice the size: ${what}`);
    document.documentElement.style.fontSize = "";
    return wrong;
  };

  window.look = {
    wide: async (whole) => [...shape(whole), ...fits(), ...await axeFinds(), ...fitsLarge()],
    narrow: axeFinds, narrowest: fits, focus, idle
  };
})();
