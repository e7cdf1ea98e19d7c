/** Two spellings become one actor: which two, whose name stands, and what that does. */
import { useState } from 'preact/hooks';
import type { Mention, Mentions } from '../../domain/register/mentions.ts';
import type { ActorRow, ActorRows } from '../../domain/register/rows.ts';
import type { ActorId } from '../../domain/register.ts';
import type { Words } from '../../domain/words.ts';
import { MentionLinks } from './MentionLinks.tsx';

interface MergePanelProps {
  /** Of the panel's heading. The ids of its other elements begin with it. */
  readonly id: string;
  readonly actor: ActorId;
  /** Whom to propose. */
  readonly first: ActorId | undefined;
  readonly actors: ActorRows;
  /** Those whose names are like this one's. */
  readonly like: readonly ActorId[];
  readonly mentions: Mentions | undefined;
  readonly words: Words;
  /** @param into whose name stands */
  readonly onMerge: (from: ActorId, into: ActorId) => void;
  readonly onCancel: () => void;
}

const none: readonly Mention[] = [];
const nameOf = (row: ActorRow): string => row.name.trim();

export function MergePanel({ id, actor, first, actors, like, mentions, words, onMerge, onCancel }: MergePanelProps) {
  const [other, setOther] = useState(first ?? like[0] ?? '');
  const [kept, setKept] = useState<'one' | 'two'>('one');
  const one = actors.find((row) => row.id === actor);
  const two = actors.find((row) => row.id === other);
  if (one === undefined) return null;
  const into = kept === 'two' && two !== undefined ? two : one;
  const from = into === one ? two : one;
  const places = [one, ...(two === undefined ? [] : [two])].map((row) => mentions?.get(row.id) ?? none);
  const [mine = none, theirs = none] = places;
  const both = mine.filter((place) => theirs.some((each) => each.id === place.id));
  const all = [...mine, ...theirs.filter((place) => !both.some((each) => each.id === place.id))];
  const option = (row: ActorRow) => <option key={row.id} value={row.id}>{nameOf(row)}</option>;
  const others = actors.filter((row) => row !== one && nameOf(row) !== '');
  return (
    <li><div class="actors-panel" role="group" aria-labelledby={id}>
      <p class="label" id={id} tabIndex={-1}>{words('actors.mergeWith', { name: nameOf(one) })}</p>
      <select id={`${id}-other`} class="control" aria-labelledby={id} value={other} onChange={(event) => { setOther(event.currentTarget.value); }}>
        <option value="">{words('actors.choose')}</option>
        {like.length === 0 ? others.map(option) : (
          <>
            <optgroup label={words('actors.likeGroup')}>{others.filter((row) => like.includes(row.id)).map(option)}</optgroup>
            <optgroup label={words('actors.otherGroup')}>{others.filter((row) => !like.includes(row.id)).map(option)}</optgroup>
          </>
        )}
      </select>
      {two === undefined || from === undefined ? null : (
        <>
          <fieldset>
            <legend class="label">{words('actors.whichName')}</legend>
            <div class="actors-names">
              {([['one', one], ['two', two]] as const).map(([which, row]) => (
                <label key={which}>
                  <input type="radio" name={`${id}-kept`} checked={kept === which} onChange={() => { setKept(which); }} />
                  {nameOf(row)}
                </label>
              ))}
            </div>
          </fieldset>
          <p>
            {words('actors.mergeSays', { name: nameOf(from), other: nameOf(into) })}
            {all.length === 0 ? null : <> {words('actors.mergePlaces')} <MentionLinks places={all} />.</>}
            {both.length === 0 ? null : <> {words('actors.mergeBoth')} <MentionLinks places={both} />: {words('actors.mergeTwice')}</>}
          </p>
        </>
      )}
      <p class="actors-buttons">
        <button type="button" class={two === undefined ? 'button button--small button--not-yet' : 'button button--small button--dark'} aria-disabled={from === undefined} onClick={() => { if (from !== undefined) onMerge(from.id, into.id); }}>{words('actors.mergeDo')}</button>
        <button type="button" class="link-button" onClick={onCancel}>{words('actors.cancel')}</button>
      </p>
    </div></li>
  );
}
