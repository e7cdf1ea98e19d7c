/** Notes and clusters dragged with a pointer, as an addition to the menu and the keys that do the same. Fetched when a pointer comes to the board. */
import { beside, toArea, together, type Desk } from './acts.ts';

/** Where something would land. */
interface Landing {
  readonly element: HTMLElement;
  /** `on`: together with what is there. */
  readonly how: 'before' | 'after' | 'on' | 'in';
}

const entryNear = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null);

function landing(event: DragEvent, dragged: HTMLElement): Landing | null {
  const over = entryNear(event.target);
  if (over !== null && over !== dragged && !dragged.contains(over)) {
    const { left, width } = over.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    // The middle of a slip puts them together; its edges lay them side by side.
    return { element: over, how: share < 0.25 ? 'before' : share > 0.75 ? 'after' : 'on' };
  }
  const area = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-area]') : null;
  return over !== null || area === null ? null : { element: area, how: 'in' };
}

/** @returns a function that ends it */
export function letDrag(frame: HTMLElement, desk: Desk): () => void {
  let dragged: HTMLElement | null = null;
  let shown: HTMLElement | null = null;
  const show = (found: Landing | null): void => {
    if (shown !== null && shown !== found?.element) delete shown.dataset['landing'];
    shown = found?.element ?? null;
    if (found !== null) found.element.dataset['landing'] = found.how;
  };
  const onStart = (event: DragEvent): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.draggable || event.dataTransfer === null) return;
    dragged = entryNear(event.target);
    if (dragged === null) return;
    // Firefox drags nothing that carries no data.
    event.dataTransfer.setData('text/plain', dragged.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setDragImage(dragged, 20, 20);
  };
  const onOver = (event: DragEvent): void => {
    if (dragged === null) return;
    const found = landing(event, dragged);
    show(found);
    if (found !== null) event.preventDefault();
  };
  const onDrop = (event: DragEvent): void => {
    if (dragged === null) return;
    event.preventDefault();
    const found = landing(event, dragged);
    const id = dragged.dataset['entry'] ?? '';
    onEnd();
    if (found === null) return;
    const other = found.element.dataset['entry'] ?? '';
    if (found.how === 'in') toArea(desk, id, found.element.dataset['area'] ?? '');
    else if (found.how === 'on') together(desk, id, other);
    else beside(desk, id, other, found.how);
  };
  const onEnd = (): void => {
    dragged = null;
    show(null);
  };
  const handlers = { dragstart: onStart, dragover: onOver, drop: onDrop, dragend: onEnd } as const;
  for (const [name, handler] of Object.entries(handlers)) frame.addEventListener(name as 'drop', handler);
  return () => { for (const [name, handler] of Object.entries(handlers)) frame.removeEventListener(name as 'drop', handler); };
}
