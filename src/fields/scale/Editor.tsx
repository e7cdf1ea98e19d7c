import './scale.css';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import { RadioButton } from '../../views/parts/RadioButton.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import type { Spread } from '../../domain/report.ts';
import type { EditorProps } from '../editor.ts';
import { commentIn } from './comments.ts';

/** One dot for each member's answer, under the pane it was given; then the same in words. */
function Members({ spread, steps, id }: { readonly spread: Spread; readonly steps: readonly number[]; readonly id: string }) {
  const { lead = '', text } = spread;
  return (
    <>
      <div class="scale-dots" aria-hidden="true">
        {steps.map((step) => <span key={step}>{spread.values.filter((value) => value === step).map((_value, index) => <i key={index} />)}</span>)}
      </div>
      <p class="scale-spread" id={id}>{lead === '' ? null : <b>{lead}</b>}{text.slice(lead.length)}</p>
    </>
  );
}

export function Editor({ field, answer, onChange, readOnly, words, idPrefix, spread, describedBy }: EditorProps<'scale'>) {
  const label = `${idPrefix}-label`;
  const hint = `${idPrefix}-hint`;
  const said = `${idPrefix}-members`;
  const hints = [...(field.hint === undefined ? [] : [field.hint]), ...(field.prompts.length === 0 ? [] : [field.prompts.join(' ')])];
  const steps = Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index);
  const described = [hints.length === 0 ? undefined : hint, spread === undefined ? undefined : said, describedBy].filter((each) => each !== undefined).join(' ');
  const choose = (value: number | null): void => { onChange({ ...answer, value }); };
  const end = (step: number): string => (step === field.min ? field.low : step === field.max ? field.high : '');
  return (
    <div class="field">
      <div class="scale-row">
        <FieldHead id={label} label={field.label} hints={hints} hintId={hint} attached={field.attached === true} />
        <div class="scale-answer">
          <div class="scale-panes" data-locked={readOnly} role="radiogroup" aria-labelledby={label} {...(described === '' ? {} : { 'aria-describedby': described })}>
            {steps.map((step) => (
              <label key={step}>
                <RadioButton name={idPrefix} checked={answer.value === step} readOnly={readOnly} onChoose={() => { choose(step); }} onClear={() => { choose(null); }} />
                <span>{step}{end(step) === '' ? null : <span class="visually-hidden"> {end(step)}</span>}</span>
                {answer.value === step ? <span class="scale-badge"><Icon name="check" size={15} /></span> : null}
              </label>
            ))}
          </div>
          {spread === undefined ? null : <Members spread={spread} steps={steps} id={said} />}
          <p class="scale-ends" aria-hidden="true"><span><b>{field.min}</b> {field.low}</span><span><b>{field.max}</b> {field.high}</span></p>
        </div>
      </div>
      {field.comments.length === 0 ? null : (
        <div class="field-texts field-texts--two">
          {field.comments.map((comment) => {
            const box = `${idPrefix}-${comment.id}`;
            return (
              <div key={comment.id}>
                <label class="label" for={box}>{comment.label}<span class="visually-hidden"> {field.label}</span></label>
                <TextBox
                  id={box}
                  value={commentIn(answer.comments, comment.id)}
                  onChange={(text) => { onChange({ ...answer, comments: { ...answer.comments, [comment.id]: text } }); }}
                  words={words}
                  readOnly={readOnly}
                  lines={2}
                />
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
