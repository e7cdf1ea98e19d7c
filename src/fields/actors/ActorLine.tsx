/** One actor of the register: its name, its industry, where it is mentioned, and what can be done with it. */
import { Component } from 'preact';
import type { Mention } from '../../domain/register/mentions.ts';
import { longestActorName } from '../../domain/register/names.ts';
import type { ActorRow, ActorRows } from '../../domain/register/rows.ts';
import type { ActorId } from '../../domain/register.ts';
import type { Words } from '../../domain/words.ts';
import { Icon } from '../../views/parts/Icon.tsx';
import { TextBox, type Reading } from '../../views/parts/TextBox.tsx';
import { MentionLinks } from './MentionLinks.tsx';

export interface LineActions {
  rename(id: ActorId, name: string): void;
  setIndustry(id: ActorId, industry: string): void;
  askRemove(id: ActorId): void;
  askMerge(id: ActorId): void;
  /** Takes a merging back. @param into the actor that the spelling leads to */
  split(id: ActorId, into: ActorId): void;
}

interface ActorLineProps {
  readonly row: ActorRow;
  /** Ids of the line's elements begin with it. */
  readonly prefix: string;
  /** The id of the datalist with industries. */
  readonly list: string;
  /** Other spellings that were merged into it. */
  readonly spellings: ActorRows;
  readonly places: readonly Mention[];
  /** Whether it is known yet where actors are mentioned. */
  readonly known: boolean;
  readonly readOnly: boolean;
  readonly words: Words;
  readonly actions: LineActions;
}

export class ActorLine extends Component<ActorLineProps> {
  /** A line that is the same is not drawn again, which keeps long registers quick to type in. */
  override shouldComponentUpdate(next: ActorLineProps): boolean {
    const { props } = this;
    return (Object.keys(next) as (keyof ActorLineProps)[]).some((key) =>
      key === 'spellings'
        ? props.spellings.length !== next.spellings.length || props.spellings.some((row, at) => row !== next.spellings[at])
        : props[key] !== next[key]);
  }

  private readonly readName = (text: string): Reading => {
    const { words } = this.props;
    if (text.trim() === '') return { trouble: words('actors.nameless') };
    return this.readShort(text);
  };

  private readonly readShort = (text: string): Reading =>
    text.length > longestActorName ? { trouble: this.props.words('actor.long', { longest: longestActorName }) } : { value: text };

  override render({ row, prefix, list, spellings, places, known, readOnly, words, actions }: ActorLineProps) {
    const name = row.name.trim();
    return (
      <li class="actors-line">
        <div class="actors-name">
          <label class="actors-label" for={`${prefix}-name`}>{words('actors.name')}</label>
          <TextBox id={`${prefix}-name`} label={words('actors.nameOf', { name })} value={row.name} words={words} readOnly={readOnly} read={this.readName} onChange={(next) => { actions.rename(row.id, next); }} />
          {spellings.map((spelling) => (
            <p key={spelling.id} class="actors-spelling">
              <span>{words('actors.also', { name: spelling.name.trim() })}</span>
              {readOnly ? null : <button type="button" class="link-button" aria-label={words('actors.divideName', { name: spelling.name.trim() })} onClick={() => { actions.split(spelling.id, row.id); }}>{words('actors.divide')}</button>}
            </p>
          ))}
        </div>
        <div class="actors-industry">
          <label class="actors-label" for={`${prefix}-industry`}>{words('actors.industry')}</label>
          <TextBox id={`${prefix}-industry`} label={words('actors.industryOf', { name })} value={row.industry} words={words} readOnly={readOnly} read={this.readShort} list={list} onChange={(next) => { actions.setIndustry(row.id, next); }} />
        </div>
        <p class="actors-where">{places.length > 0 ? <MentionLinks places={places} before={words('actors.mentioned')} /> : known ? words('actors.notMentioned') : null}</p>
        {readOnly ? null : (
          <p class="actors-acts">
            <button type="button" class="link-button" aria-label={words('actors.mergeName', { name })} onClick={() => { actions.askMerge(row.id); }}>{words('actors.merge')}</button>
            <button type="button" class="actors-trash" aria-label={words('actors.removeName', { name })} onClick={() => { actions.askRemove(row.id); }}><Icon name="trash" /></button>
          </p>
        )}
      </li>
    );
  }
}
