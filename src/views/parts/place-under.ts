/** Lets a list that has `popover` stand under its box, above all else on the page, for as long as it is open. */

const gap = 4;
/** With less than this, in px, the list is better over the box. */
const enough = 200;
const most = 360;

function place(list: HTMLElement, box: HTMLElement): void {
  const around = box.getBoundingClientRect();
  // What a phone's keyboard leaves of the screen.
  const view = window.visualViewport;
  const top = view?.offsetTop ?? 0;
  const bottom = top + (view?.height ?? window.innerHeight);
  const below = bottom - around.bottom - 2 * gap;
  const above = around.top - top - 2 * gap;
  const under = below >= Math.min(enough, list.scrollHeight) || below >= above;
  const room = Math.max(96, Math.min(most, under ? below : above));
  const { style } = list;
  style.left = `${around.left}px`;
  style.width = `${around.width}px`;
  style.maxHeight = `${room}px`;
  style.top = under ? `${around.bottom + gap}px` : `${around.top - gap - Math.min(room, list.scrollHeight + 4)}px`;
}

/** @returns a function that stops keeping it in place. A browser without popovers shows the list where it stands in the page. */
export function placeUnder(list: HTMLElement, box: HTMLElement): () => void {
  if (typeof list.showPopover !== 'function') return () => undefined;
  if (!list.matches(':popover-open')) list.showPopover();
  const keep = (): void => { place(list, box); };
  keep();
  // Also when something else than the page is scrolled.
  addEventListener('scroll', keep, { capture: true, passive: true });
  addEventListener('resize', keep);
  window.visualViewport?.addEventListener('resize', keep);
  return () => {
    removeEventListener('scroll', keep, { capture: true });
    removeEventListener('resize', keep);
    window.visualViewport?.removeEventListener('resize', keep);
  };
}
