/** Everything that somebody has promised, in one list: who, what, by when and how far it has come. */
import './actions/actions.css';
import { useMemo, useState } from 'preact/hooks';
import { statuses, type ActionStatus } from '../domain/action.ts';
import { daysBetween, filtered, grouped, peopleOf, timingOf, type ActionFilter, type ListedAction, type Timing } from '../domain/action-list.ts';
import { listBooks } from '../state/books.ts';
import { setStatus } from '../state/actions.ts';
import type { Definition } from '../state/exercise.ts';
import { useActions } from './actions/useActions.ts';
import { download } from './parts/download.ts';
import { EmptyHouse } from './parts/EmptyHouse.tsx';
import { Icon } from './parts/Icon.tsx';
import { Message } from './parts/Message.tsx';
import { day } from './parts/time.ts';
import { t } from './t.ts';

/** An exercise that asks for promises: its fields, what people call it, and where it is. */
export interface AskingExercise extends Definition {
  readonly name: string;
  readonly href: string;
}

interface ActionsPageProps {
  readonly exercises: readonly AskingExercise[];
  /** The day it is in the filled example; today where not said. */
  readonly exampleDay?: string | undefined;
  /** Where a workbook is begun. */
  readonly workbook: string;
}

const headings: Readonly<Record<Timing, () => string>> = {
  overdue: () => t('actions.overdue'), soon: () => t('actions.soon'), later: () => t('actions.later'), undated: () => t('actions.undated'), done: () => t('actions.done'),
};
const statusNames: Readonly<Record<ActionStatus, () => string>> = {
  todo: () => t('actions.status.todo'), doing: () => t('actions.status.doing'), done: () => t('actions.status.done'),
};

const keyOf = ({ exercise, field, id }: ListedAction): string => `${exercise}.${field}.${id}`;

/** The last day, and in words how it lies. */
function When({ action, today }: { readonly action: ListedAction; readonly today: string }) {
  if (action.when === '') return <>{t('actions.noDate')}</>;
  const late = timingOf(action, today) === 'overdue';
  return (
    <>
      <time datetime={action.when}>{action.when}</time>
      {late ? <b class="action-late"><Icon name="warning" size={16} />{t('actions.late', { n: daysBetween(action.when, today) })}</b> : null}
    </>
  );
}

interface LineProps {
  readonly action: ListedAction;
  readonly from: AskingExercise | undefined;
  readonly today: string;
  readonly readOnly: boolean;
  readonly onStatus: (status: ActionStatus) => void;
}

function Line({ action, from, today, readOnly, onStatus }: LineProps) {
  const id = `lage-${keyOf(action)}`;
  return (
    <li class="action">
      <div class="action-what"><p><b>{action.what}</b></p>{from === undefined ? null : <p class="support"><a href={from.href}>{from.name}</a></p>}</div>
      <p class="action-who"><span class="visually-hidden">{t('actions.who')}: </span>{action.who.length === 0 ? t('actions.nobody') : action.who.join(', ')}</p>
      <p class="action-when"><span class="visually-hidden">{t('actions.when')}: </span><When action={action} today={today} /></p>
      <p class="action-status">
        <label class="visually-hidden" for={id}>{t('actions.statusOf', { what: action.what })}</label>
        <select class="control" id={id} value={action.status} disabled={readOnly} onChange={({ currentTarget }) => {
          const chosen = statuses.find((status) => status === currentTarget.value);
          if (chosen !== undefined) onStatus(chosen);
        }}>
          {statuses.map((status) => <option key={status} value={status}>{statusNames[status]()}</option>)}
        </select>
      </p>
    </li>
  );
}

/** Stands in a list of choices for what is no name, status or exercise. */
const all = '*';

export function ActionsPage({ exercises, exampleDay, workbook }: ActionsPageProps) {
  const [gathered, read] = useActions(exercises);
  const [filter, setFilter] = useState<ActionFilter>({ person: null, status: 'open', exercise: null });
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const inExample = gathered.stage === 'here' && gathered.example && exampleDay !== undefined;
  const today = inExample ? exampleDay : day(Date.now());
  const actions = gathered.stage === 'here' ? gathered.actions : [];
  const people = useMemo(() => peopleOf(actions), [actions]);
  const left = filtered(actions, filter);
  const asked = exercises.filter(({ id }) => actions.some((action) => action.exercise === id));
  const overdue = actions.filter((action) => timingOf(action, today) === 'overdue').length;

  const change = async (action: ListedAction, status: ActionStatus): Promise<void> => {
    try {
      await setStatus(exercises, action, status);
      setFailed(false);
      setSaid(t('actions.changed', { what: action.what, status: statusNames[status]() }));
      read();
    } catch (fault) {
      console.error(fault);
      setFailed(true);
    }
  };
  const saveCalendar = async (): Promise<void> => {
    if (gathered.stage !== 'here') return;
    try {
      const { calendarText } = await import('./actions/calendar.ts');
      const town = listBooks().find(({ id }) => id === gathered.book)?.town ?? '';
      const text = calendarText(left, gathered.book, town, new Map(exercises.map(({ id, name }) => [id, name])));
      download(t('actions.file', { day: today }), new Blob([text], { type: 'text/calendar' }));
      setFailed(false);
      setSaid(t('actions.saved'));
    } catch (fault) {
      console.error(fault);
      setFailed(true);
    }
  };

  if (gathered.stage === 'loading') return <p class="support">{t('actions.loading')}</p>;
  if (gathered.stage === 'failed') return <Message tone="error" heading={t('form.failed.heading')} text={t('form.failed.text')} role="alert" />;
  if (gathered.stage === 'none') return <EmptyHouse><p>{t('actions.noBook')}</p><p><a class="button" href={workbook}>{t('actions.toWorkbook')}</a></p></EmptyHouse>;
  if (actions.length === 0) {
    return (
      <EmptyHouse>
        <p>{t('actions.none')}</p>
        <ul class="actions-from">{exercises.map(({ id, name, href }) => <li key={id}><a href={href}>{name}</a></li>)}</ul>
      </EmptyHouse>
    );
  }
  return (
    <div class="actions">
      <div class="actions-filters" role="group" aria-label={t('actions.filter')}>
        <p>
          <label class="label" for="vem">{t('actions.who')}</label>
          <select class="control" id="vem" value={filter.person ?? all} onChange={({ currentTarget: { value } }) => { setFilter({ ...filter, person: value === all ? null : value }); }}>
            <option value={all}>{t('actions.everybody')}</option>
            {people.map((name) => <option key={name} value={name}>{name}</option>)}
            <option value="">{t('actions.nobody')}</option>
          </select>
        </p>
        <p>
          <label class="label" for="lage">{t('actions.status')}</label>
          <select class="control" id="lage" value={filter.status ?? all} onChange={({ currentTarget: { value } }) => { setFilter({ ...filter, status: value === 'open' ? value : (statuses.find((status) => status === value) ?? null) }); }}>
            <option value="open">{t('actions.open')}</option>
            {statuses.map((status) => <option key={status} value={status}>{statusNames[status]()}</option>)}
            <option value={all}>{t('actions.all')}</option>
          </select>
        </p>
        <p>
          <label class="label" for="varifran">{t('actions.exercise')}</label>
          <select class="control" id="varifran" value={filter.exercise ?? all} onChange={({ currentTarget: { value } }) => { setFilter({ ...filter, exercise: value === all ? null : value }); }}>
            <option value={all}>{t('actions.allExercises')}</option>
            {asked.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </p>
      </div>
      {inExample ? <p class="support">{t('actions.exampleDay', { day: today })}</p> : null}
      <p class="actions-count" role="status">
        {t('actions.shown', { n: left.length, of: actions.length })}
        {overdue === 0 ? '' : ` ${t('actions.overdueCount', { n: overdue })}`}
      </p>
      {left.length === 0 ? <p>{t('actions.nothing')}</p> : grouped(left, today).map(({ timing, actions: own }) => (
        <section key={timing} class="action-group" aria-labelledby={`nar-${timing}`}>
          <h2 id={`nar-${timing}`}>{headings[timing]()}</h2>
          <ul>
            {own.map((action) => (
              <Line key={keyOf(action)} action={action} from={exercises.find(({ id }) => id === action.exercise)} today={today} readOnly={gathered.readOnly} onStatus={(status) => { void change(action, status); }} />
            ))}
          </ul>
        </section>
      ))}
      <p class="button-row actions-ways">
        <button type="button" class="button" onClick={() => { void saveCalendar(); }}><Icon name="clock" size={18} />{t('actions.calendar')}</button>
        <button type="button" class="button" onClick={() => { print(); }}><Icon name="print" size={18} />{t('actions.print')}</button>
      </p>
      {failed ? <Message tone="error" heading={t('actions.failed')} role="alert" /> : null}
      <p class="visually-hidden" role="status">{said}</p>
    </div>
  );
}
