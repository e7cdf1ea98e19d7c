/** One note: its text, who wrote it, its votes and whether it matters most. */
import { Component } from 'preact';
import { Icon } from '../../views/parts/Icon.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import { Tick } from '../../views/parts/Tick.tsx';
import { More } from './More.tsx';
import { Sign } from './Sign.tsx';
import { boxOf, differs, type SlipProps } from './slip-props.ts';

/** Drawn by hand round what matters most; it is stretched to the slip. */
const Ring = () => (
  <svg class="slip-ring" viewBox="0 0 220 130" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path d="M34 7C90 1 150 2 196 9c16 4 20 22 20 56 0 36-3 52-18 56-50 7-124 8-176 1C7 117 3 98 3 64 3 28 6 14 22 10 60 1 120 0 158 6" vector-effect="non-scaling-stroke" />
  </svg>
);

export class Slip extends Component<SlipProps> {
  override shouldComponentUpdate(next: SlipProps): boolean {
    return differs(this.props, next);
  }

  private group() {
    const { field: { groups }, note, name, readOnly, words, idPrefix, acts } = this.props;
    if (groups === undefined) return null;
    const at = groups.findIndex(({ id }) => id === note.group);
    const label = groups[at]?.label;
    if (readOnly) return label === undefined ? null : <span class="slip-group"><Sign at={at} label={label} /></span>;
    return (
      <span class="slip-group">
        {/* The words of the list say it too. */}
        <span aria-hidden="true">{label === undefined ? words('board.group') : <Sign at={at} label="" />}</span>
        <select id={`${boxOf(idPrefix, note.id)}-group`} aria-label={words('board.groupOf', { note: name })} value={note.group ?? ''} onChange={(event) => { acts.setGroup(note.id, event.currentTarget.value); }}>
          <option value="">{words('board.noGroup')}</option>
          {groups.map((group) => <option key={group.id} value={group.id}>{group.label}</option>)}
        </select>
      </span>
    );
  }

  private votes() {
    const { field, note, name, readOnly, words, idPrefix, acts } = this.props;
    if (field.votes !== true) return null;
    const figure = <span class="slip-figure"><b>{note.votes}</b> {words('board.vote', { n: note.votes })}</span>;
    if (readOnly) return figure;
    const id = `${boxOf(idPrefix, note.id)}-vote`;
    return (
      <span class="slip-votes">
        <button type="button" id={`${id}-less`} aria-label={words('board.voteLess', { note: name })} aria-disabled={note.votes === 0} onClick={() => { acts.vote(note.id, -1); }}><Icon name="minus" size={16} /></button>
        {figure}
        <button type="button" id={`${id}-more`} aria-label={words('board.voteMore', { note: name })} onClick={() => { acts.vote(note.id, 1); }}><Icon name="plus" size={16} /></button>
      </span>
    );
  }

  private importance() {
    const { field, note, name, readOnly, words, idPrefix, acts } = this.props;
    if (field.important !== true) return null;
    if (readOnly) return note.important ? <span class="slip-says">{words('board.important')}</span> : null;
    return (
      <button type="button" id={`${boxOf(idPrefix, note.id)}-mark`} class="slip-mark" aria-pressed={note.important} aria-label={words('board.importantOf', { note: name })} onClick={() => { acts.mark(note.id, !note.important); }}>
        {words('board.important')}
      </button>
    );
  }

  override render() {
    const { note, name, chosen, readOnly, words, idPrefix, acts } = this.props;
    return (
      <li class="slip" data-entry={note.id} data-important={note.important}>
        {note.important ? <Ring /> : null}
        <div class="slip-head">
          <TextBox id={boxOf(idPrefix, note.id)} class="slip-text" label={name} lines={2} value={note.text} onChange={(text) => { acts.write(note.id, text); }} words={words} readOnly={readOnly} />
          {readOnly ? null : chosen === undefined ? (
            <More {...this.props} id={note.id} />
          ) : (
            <Tick checked={chosen} readOnly={false} label={words('board.choose', { note: name })} onChange={(next) => { acts.choose(note.id, next); }} />
          )}
        </div>
        {/* A pointer can take hold of the slip here, where there is nothing to press. */}
        <div class="slip-foot" draggable={!readOnly}>{this.group()}{this.votes()}{this.importance()}</div>
      </li>
    );
  }
}
