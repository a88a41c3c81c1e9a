// The bar wraps when there is no room; what sticks below it must know its height.
export function keepBarMeasured() {
  const bar = document.querySelector(".review-bar");
  if (!bar) {
    return;
  }

  const measure = () => document.documentElement.style.setProperty("--bar", `${bar.offsetHeight}px`);
  measure();
  new ResizeObserver(measure).observe(bar);
}
