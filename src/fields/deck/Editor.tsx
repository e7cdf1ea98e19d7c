import './deck.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { randomId } from '../../domain/random.ts';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import { Tick } from '../../views/parts/Tick.tsx';
import { UndoLine } from '../../views/parts/UndoLine.tsx';
import type { EditorProps } from '../editor.ts';
import { mostOwn } from './limits.ts';
import { addCard, back, begin, chance, draw, removeCard, restoreCard, setInPlay, setText, skip, tableOf, type Card } from './round.ts';

export function Editor({ field, answer, onChange, readOnly, words, idPrefix, describedBy }: EditorProps<'deck'>) {
  const label = `${idPrefix}-label`;
  const hint = `${idPrefix}-hint`;
  const described = [field.hint === undefined ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
  const [removed, setRemoved] = useState<{ readonly card: Card; readonly index: number } | null>(null);
  /** The id of the element that is to have the focus when the change has been drawn. */
  const goTo = useRef('');
  // Before the next key comes: what is typed at once belongs in the box that was asked for.
  useLayoutEffect(() => {
    if (goTo.current === '') return;
    document.getElementById(goTo.current)?.focus();
    goTo.current = '';
  });
  const { card, number, of, over } = tableOf(field, answer);
  const full = answer.own.length >= mostOwn;
  const last = number === of && card !== null;
  const undoId = `${idPrefix}-undo`;

  return (
    <div class="field deck" role="group" aria-labelledby={label} {...(described === '' ? {} : { 'aria-describedby': described })}>
      <FieldHead id={label} label={field.label} hints={field.hint === undefined ? [] : [field.hint]} hintId={hint} attached={field.attached === true} />
      <div class="field-body">
        <div class="deck-table" data-state={card === null ? (over ? 'over' : 'face-down') : 'face-up'}>
          <p class="deck-count">{card === null ? words('deck.cards', { n: of }) : words('deck.number', { number, of })}</p>
          <p class="deck-card" role="status">
            {card === null ? words(over ? 'deck.over' : of === 0 ? 'deck.none' : 'deck.begin') : card.text}
          </p>
        </div>
        {readOnly ? null : (
          <p class="deck-ways">
            {over
              ? <button type="button" class="button button--dark" onClick={() => { onChange(draw(field, begin(field, answer, chance), chance)); }}><Icon name="undo" size={18} />{words('deck.again')}</button>
              : <button type="button" class="button button--dark" aria-disabled={of === 0} onClick={() => { if (of > 0) onChange(draw(field, answer, chance)); }}><Icon name="right" size={18} />{words(last ? 'deck.finish' : number === 0 ? 'deck.first' : 'deck.next')}</button>}
            {card === null ? null : <button type="button" class="button" aria-disabled={last} onClick={() => { onChange(skip(field, answer)); }}>{words('deck.skip')}</button>}
            {number === 0 ? null : <button type="button" class="button" onClick={() => { onChange(back(field, answer)); }}><Icon name="left" size={18} />{words('deck.back')}</button>}
            {number === 0 ? null : <button type="button" class="link-button" onClick={() => { onChange(begin(field, answer, chance)); }}>{words('deck.shuffle')}</button>}
          </p>
        )}
        <details class="deck-list">
          <summary>{words('deck.list', { n: of })}</summary>
          <ul>
            {field.cards.map((each) => (
              <li key={each.id}>
                <label class="deck-line">
                  <Tick checked={!answer.off.includes(each.id)} readOnly={readOnly} onChange={(inPlay) => { onChange(setInPlay(answer, each.id, inPlay)); }} />
                  <span>{each.text}</span>
                </label>
              </li>
            ))}
            {answer.own.map((each, index) => (
              <li key={each.id} class="deck-own">
                <Tick
                  checked={!answer.off.includes(each.id)}
                  readOnly={readOnly}
                  label={each.text.trim() === '' ? words('deck.ownTick', { n: index + 1 }) : each.text}
                  onChange={(inPlay) => { onChange(setInPlay(answer, each.id, inPlay)); }}
                />
                <div>
                  <TextBox
                    id={`${idPrefix}-${each.id}`}
                    label={words('deck.ownText', { n: index + 1 })}
                    value={each.text}
                    onChange={(text) => { onChange(setText(answer, each.id, text)); }}
                    words={words}
                    readOnly={readOnly}
                  />
                </div>
                {readOnly ? null : (
                  <button
                    type="button"
                    class="deck-remove"
                    aria-label={words('deck.remove', { card: each.text.trim() === '' ? index + 1 : each.text })}
                    onClick={() => {
                      goTo.current = undoId;
                      setRemoved({ card: each, index });
                      onChange(removeCard(answer, each.id));
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
                text={words('deck.removed', { card: removed.card.text.trim() === '' ? removed.index + 1 : removed.card.text })}
                action={words('undo.do')}
                onUndo={() => {
                  goTo.current = `${idPrefix}-${removed.card.id}`;
                  setRemoved(null);
                  onChange(restoreCard(answer, removed.card, removed.index));
                }}
              />
            )}
          </div>
          {!field.own || readOnly ? null : (
            <p class="deck-add">
              <button
                type="button"
                class="button button--small"
                aria-disabled={full}
                onClick={() => {
                  if (full) return;
                  const id = randomId('c');
                  goTo.current = `${idPrefix}-${id}`;
                  setRemoved(null);
                  onChange(addCard(answer, { id, text: '' }));
                }}
              >
                <Icon name="plus" size={18} />{words('deck.add')}
              </button>
              {full ? <span class="hint"> {words('deck.full', { most: mostOwn })}</span> : null}
            </p>
          )}
        </details>
      </div>
    </div>
  );
}
