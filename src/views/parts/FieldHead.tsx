/** A field's question and the help under it. */
import './field-head.css';

interface FieldHeadProps {
  /** The id of the words of the question, to name a group of answers by. */
  readonly id: string;
  /** The id of the box that the question belongs to, where there is one. */
  readonly labelFor?: string;
  readonly label: string;
  readonly hints: readonly string[];
  readonly hintId: string;
  /** Drawn close under another field: a label and no heading. */
  readonly attached: boolean;
}

export function FieldHead({ id, labelFor, label, hints, hintId, attached }: FieldHeadProps) {
  const words = labelFor === undefined ? <span id={id}>{label}</span> : <label id={id} for={labelFor}>{label}</label>;
  return (
    <div class="field-head">
      {attached ? <p class="label">{words}</p> : <h2 class="field-title">{words}</h2>}
      {hints.length === 0 ? null : <div class="field-hint" id={hintId}>{hints.map((hint) => <p key={hint}>{hint}</p>)}</div>}
    </div>
  );
}
