/** A cluster: notes that belong together, under one name. */
import { TextBox } from '../../views/parts/TextBox.tsx';
import type { Cluster, Note } from './notes.ts';
import { More } from './More.tsx';
import { Sign } from './Sign.tsx';
import { Slip } from './Slip.tsx';
import { boxOf, type Shared } from './slip-props.ts';

interface HeapProps extends Shared {
  readonly cluster: Cluster;
  readonly notes: readonly Note[];
  /** Those that are shown. */
  readonly visible: readonly Note[];
  readonly name: string;
  readonly chosen: ReadonlySet<string> | null;
}

export function Heap({ cluster, notes, visible, name, chosen, ...shared }: HeapProps) {
  const { field, readOnly, words, idPrefix, acts } = shared;
  const box = boxOf(idPrefix, cluster.id);
  const votes = notes.reduce((sum, note) => sum + note.votes, 0);
  return (
    <li class="heap" data-entry={cluster.id}>
      <div class="heap-head">
        <span class="heap-says" draggable={!readOnly}>
          <span class="heap-tag">{words('board.notes', { n: notes.length })}</span>
          {(field.groups ?? []).map(({ id, label }, at) => (notes.some(({ group }) => group === id) ? <Sign key={id} at={at} label={label} /> : null))}
          {votes > 0 ? <span class="slip-figure"><b>{votes}</b> {words('board.vote', { n: votes })}</span> : null}
        </span>
        <label class="heap-name">
          <span>{words('board.heapName')}</span>
          <TextBox id={box} class="heap-box" value={cluster.text} onChange={(text) => { acts.write(cluster.id, text); }} words={words} readOnly={readOnly} />
        </label>
        {readOnly ? null : <More {...shared} id={cluster.id} name={name} />}
      </div>
      <ul class="slips" aria-label={name}>
        {visible.map((note) => (
          <Slip key={note.id} {...shared} note={note} name={words('board.slip', { note: field.noteName, n: notes.indexOf(note) + 1, place: name })} chosen={chosen?.has(note.id)} />
        ))}
      </ul>
    </li>
  );
}
