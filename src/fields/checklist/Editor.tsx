import './checklist.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { randomId } from '../../domain/random.ts';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import { Tick } from '../../views/parts/Tick.tsx';
import { UndoLine } from '../../views/parts/UndoLine.tsx';
import type { EditorProps } from '../editor.ts';
import { mostOwn } from './limits.ts';
import { addOwn, checkItem, removeOwn, restoreOwn, setOwn, type RemovedLine } from './lines.ts';

export function Editor({ field, answer, onChange, readOnly, words, idPrefix, describedBy }: EditorProps<'checklist'>) {
  const label = `${idPrefix}-label`;
  const hint = `${idPrefix}-hint`;
  const described = [field.hint === undefined ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
  const [removed, setRemoved] = useState<RemovedLine | null>(null);
  /** The id of the element that is to have the focus when the change has been drawn. */
  const goTo = useRef('');
  // At once: an effect that waited for the next frame would still be waiting when the next key comes, and then look for a line that is not drawn yet.
  useLayoutEffect(() => {
    if (goTo.current === '') return;
    document.getElementById(goTo.current)?.focus();
    goTo.current = '';
  });
  const full = answer.own.length >= mostOwn;
  const undoId = `${idPrefix}-undo`;

  return (
    <div class="field" role="group" aria-labelledby={label} {...(described === '' ? {} : { 'aria-describedby': described })}>
      <FieldHead id={label} label={field.label} hints={field.hint === undefined ? [] : [field.hint]} hintId={hint} attached={field.attached === true} />
      <ul class="field-body checklist">
        {field.items.map((item) => (
          <li key={item.id}>
            <label class="checklist-line">
              <Tick
                checked={answer.checked.includes(item.id)}
                readOnly={readOnly}
                onChange={(checked) => { onChange(checkItem(field, answer, item.id, checked)); }}
              />
              <span>{item.label}</span>
            </label>
          </li>
        ))}
        {answer.own.map((line, index) => (
          <li key={line.id} class="checklist-own">
            <Tick
              checked={line.checked}
              readOnly={readOnly}
              label={line.text.trim() === '' ? words('checklist.ownTick', { n: index + 1 }) : line.text}
              onChange={(checked) => { onChange(setOwn(answer, line.id, { checked })); }}
            />
            <div>
              <TextBox
                id={`${idPrefix}-${line.id}`}
                label={words('checklist.ownText', { n: index + 1 })}
                value={line.text}
                onChange={(text) => { onChange(setOwn(answer, line.id, { text })); }}
                words={words}
                readOnly={readOnly}
              />
            </div>
            {readOnly ? null : (
              <button
                type="button"
                class="checklist-remove"
                aria-label={words('checklist.remove', { line: line.text.trim() === '' ? index + 1 : line.text })}
                onClick={() => {
                  goTo.current = undoId;
                  setRemoved({ line, index });
                  onChange(removeOwn(answer, line.id));
                }}
              >
                <Icon name="trash" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        {removed === null ? null : (
          <UndoLine
            id={undoId}
            text={words('checklist.removed', { line: removed.line.text.trim() === '' ? removed.index + 1 : removed.line.text })}
            action={words('undo.do')}
            onUndo={() => {
              goTo.current = `${idPrefix}-${removed.line.id}`;
              setRemoved(null);
              onChange(restoreOwn(answer, removed));
            }}
          />
        )}
      </div>
      {!field.own || readOnly ? null : (
        <p class="checklist-add">
          <button
            type="button"
            class="button button--small"
            aria-disabled={full}
            onClick={() => {
              if (full) return;
              const id = randomId('o');
              goTo.current = `${idPrefix}-${id}`;
              setRemoved(null);
              onChange(addOwn(answer, id));
            }}
          >
            <Icon name="plus" />{words('checklist.add')}
          </button>
          {full ? <span class="hint"> {words('checklist.full', { most: mostOwn })}</span> : null}
        </p>
      )}
    </div>
  );
}
