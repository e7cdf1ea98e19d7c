/**
 * When a part of a page that stands below what is seen first is wanted. Many open a page to read it, or to print its
 * sheet; what only they need who write in it, is fetched for them.
 */

/** What people do on a page, in whatever way they use it. Going to an address with a # scrolls, too. */
const acts = ['scroll', 'wheel', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;

/**
 * Resolves when the part comes in sight, or as soon as anybody does anything on the page: on a quick way down to it, it
 * is there before they are.
 */
export function wanted(part: Element): Promise<void> {
  return new Promise((resolve) => {
    const want = (): void => {
      sight.disconnect();
      for (const act of acts) removeEventListener(act, want, true);
      resolve();
    };
    const sight = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) want(); });
    sight.observe(part);
    for (const act of acts) addEventListener(act, want, { capture: true, passive: true });
  });
}
