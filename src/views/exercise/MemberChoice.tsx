/** A member says who they are before answering on their own; who is not on the list yet writes their name. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldDefinition } from '../../fields/models.ts';
import { $me, $members, chooseMe } from '../../state/members.ts';
import { t } from '../t.ts';
import { useStore } from '../useStore.ts';

/** The column of the list that holds the names: state/members.ts reads the same. */
const nameColumn = 'name';

interface MemberChoiceProps {
  /** The workbook's list of members, to write a new name on. */
  readonly list: FieldDefinition;
}

/** "Du svarar som Anna" with a way to change, or the choice itself. */
export function MemberChoice({ list }: MemberChoiceProps) {
  const me = useStore($me);
  const members = useStore($members);
  const name = useId();
  const [adding, setAdding] = useState('');
  const [choosing, setChoosing] = useState(false);
  const [trouble, setTrouble] = useState<'' | 'empty' | 'failed'>('');
  const heading = useRef<HTMLHeadingElement>(null);
  const changer = useRef<HTMLButtonElement>(null);
  const chosen = members.find(({ id }) => id === me);
  const open = chosen === undefined || choosing;
  const moved = useRef(false);

  // Only after a choice or a wish to change does focus move: not when the page is opened.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    if (open) heading.current?.focus();
    else changer.current?.focus();
  }, [open]);

  const choose = (id: string): void => {
    moved.current = true;
    chooseMe(id);
    setChoosing(false);
  };

  const add = async (): Promise<void> => {
    const written = adding.trim();
    if (written === '') {
      setTrouble('empty');
      return;
    }
    try {
      const { addMember } = await import('./add-member.ts');
      choose(await addMember(list, nameColumn, written));
      setAdding('');
      setTrouble('');
    } catch (fault) {
      console.error(fault);
      setTrouble('failed');
    }
  };

  if (!open) {
    return (
      <p class="member-chosen">
        <span id={`${name}-as`}>{t('member.as')} <b>{chosen.name}</b></span>{' '}
        <button ref={changer} type="button" class="link-button" aria-describedby={`${name}-as`} onClick={() => { moved.current = true; setChoosing(true); }}>{t('member.change')}</button>
      </p>
    );
  }
  return (
    <section class="member-choice pane pane--light" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`} ref={heading} tabIndex={-1}>{t('member.who')}</h2>
      <p class="support">{t('member.explain')}</p>
      {members.length === 0 ? null : (
        <ul class="member-list">
          {members.map((member) => (
            <li key={member.id}>
              <button type="button" class="button button--small" onClick={() => { choose(member.id); }}>{member.name}</button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="member-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="label" for={`${name}-new`}>{members.length === 0 ? t('member.first') : t('member.other')}</label>
        <div class="one-line">
          <input id={`${name}-new`} class="control" type="text" value={adding} maxLength={200} autocomplete="off" spellcheck={false} aria-invalid={trouble === 'empty'} aria-describedby={`${name}-trouble`} onInput={(event) => { setAdding(event.currentTarget.value); }} />
          <button type="submit" class="button">{t('member.add')}</button>
        </div>
        <p id={`${name}-trouble`} role="alert" class="trouble">{trouble === '' ? '' : t(trouble === 'empty' ? 'member.empty' : 'member.failed')}</p>
      </form>
    </section>
  );
}
