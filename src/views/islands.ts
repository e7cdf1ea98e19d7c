/**
 * Wakes the islands of a built page: the parts that people write in. The page holds each drawn as it is when nothing has
 * been written, inside an element with `data-island` (its name) and `data-props` (what it was drawn from, as JSON).
 *
 * Astro could do this; its own way weighs more, and cannot fetch the kinds of fields that a page asks for before they
 * are needed. What is drawn on the server must not have ids from `useId`: they count otherwise there.
 */
import { h, hydrate, render, type ComponentType } from 'preact';
import { Message } from './parts/Message.tsx';
import { t } from './t.ts';

/**
 * @param prepare fetches what the island is drawn with; until it has come the built form stands there, closed
 */
export function wake<Props extends object>(name: string, island: ComponentType<Props>, prepare: (props: Props, place: HTMLElement) => Promise<unknown> = () => Promise.resolve()): void {
  const place = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (place === null) throw new Error(`the page has no island ${name}`);
  // The page wrote them from the very same type.
  const props = JSON.parse(place.dataset['props'] ?? '{}') as Props;
  prepare(props, place).then(() => { hydrate(h(island, props), place); }).catch((fault: unknown) => {
    console.error(fault);
    const news = document.createElement('div');
    place.before(news);
    render(h(Message, { tone: 'error', heading: t('form.failed.heading'), text: t('form.failed.text'), role: 'alert' }), news);
  });
}
