/**
 * Puts what the workbook says into the built page. The page holds every text already; this only chooses which are
 * seen and fills in figures and names, always as text. The attributes it knows:
 *
 *   data-when="book|none|own|example|left|finished"   seen only then
 *   data-town, data-clock, data-day               filled with the town's name and the time of the latest change
 *   data-window="id"                              gets data-state: a window in a house, or a status window and its word
 *   data-count="id id"                            the number of these exercises that are done
 *   data-together="id id" data-of="6"             gets data-state, as do windows inside it: exercises as one. `of` may be
 *                                                 more than the list: windows whose exercises are not written yet
 *   data-progress="2"                             what is done in step 2, said for those who do not see its windows
 *   data-step="2"                                 gets aria-current while the next exercise is in that step
 *   data-next="id"                                seen only when this exercise is the next to do
 *   data-lit="id"                                 gets the class ”lit” when this exercise is the next to do
 *   data-answer="exercise field key"              filled with one value in the group's answer
 *   data-option="exercise field key value"        seen only when that value is this one; ”*” for any, ”-” for none
 */
import { nextExercise, type Progress } from './progress.ts';
import { clock, dayName, longDate } from './when.ts';

const split = (text = ''): readonly string[] => text.match(/\S+/g) ?? [];

/**
 * @param page what the page says of the method, since the script carries none of it: `exercises`, all in order, each as
 *   ”id:step”, and ”id:step:closing” for one that is no window; `progressText`, ”{done} av {of} klara, {begun} pågår”
 * @param language for times and dates, e.g. ”sv”
 */
export function paint(root: ParentNode, progress: Progress | null, page: DOMStringMap, language: string, now: number): void {
  const each = (name: string, act: (element: HTMLElement, value: string) => void): void => {
    for (const element of root.querySelectorAll<HTMLElement>(`[data-${name}]`)) act(element, element.dataset[name] ?? '');
  };
  const state = (id: string): string => progress?.state(id) ?? 'untouched';
  const count = (ids: readonly string[], wanted: string): number => ids.filter((id) => state(id) === wanted).length;
  const valueOf = (address: string): string => {
    const [exercise = '', field = '', key = ''] = split(address);
    const value = (Object(progress?.answer(exercise, field)) as Readonly<Record<string, unknown>>)[key];
    return typeof value === 'string' ? value : '';
  };

  const all = split(page['exercises']).map((text) => text.split(':'));
  const next = progress === null ? undefined : nextExercise(progress, all.map(([id = '']) => id));
  const inStep = all.find(([id]) => id === next)?.[1];
  const town = progress?.answer('workbook', 'town');
  const latest = progress?.latest ?? 0;
  const holds: Readonly<Record<string, boolean>> = {
    book: progress !== null,
    none: progress === null,
    own: progress?.example === false,
    example: progress?.example === true,
    left: state(next ?? '') === 'begun',
    finished: progress !== null && next === undefined,
  };

  each('when', (element, when) => { element.hidden = holds[when] !== true; });
  each('next', (element, id) => { element.hidden = id !== next; });
  each('lit', (element, id) => { element.classList.toggle('lit', id === next); });
  each('step', (element, step) => { element.ariaCurrent = step === inStep ? 'step' : null; });
  each('town', (element) => { element.textContent = typeof town === 'string' ? town : ''; });
  each('clock', (element) => { element.textContent = latest > 0 ? clock(latest, language) : ''; });
  each('day', (element) => { element.textContent = dayName(latest, now, language); });
  each('window', (element, id) => { if (id !== '') element.dataset['state'] = state(id); });
  each('count', (element, ids) => { element.textContent = String(count(split(ids), 'done')); });
  each('together', (element, list) => {
    const ids = split(list);
    const whole = count(ids, 'done') === Number(element.dataset['of']) ? 'done' : count(ids, 'untouched') < ids.length ? 'begun' : 'untouched';
    for (const part of [element, ...element.querySelectorAll<HTMLElement>('[data-window]')]) part.dataset['state'] = whole;
  });
  if (progress !== null)
    each('progress', (element, number) => {
      const ids = all.flatMap(([id = '', step, closing]) => (step === number && closing === undefined ? id : []));
      element.textContent = (page['progressText'] ?? '').replace(/\{(\w+)\}/g, (_whole, name: string) => String(name === 'of' ? ids.length : count(ids, name)));
    });
  each('answer', (element, address) => { element.textContent = longDate(valueOf(address), language); });
  each('option', (element, address) => {
    const value = valueOf(address);
    const wanted = split(address)[3] ?? '';
    element.hidden = wanted === '*' ? value === '' : value !== (wanted === '-' ? '' : wanted);
  });
}
