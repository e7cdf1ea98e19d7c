/** ”2.5, 3.3”: the exercises that mention an actor, each a link. */
import type { Mention } from '../../domain/register/mentions.ts';

interface MentionLinksProps {
  readonly places: readonly Mention[];
  /** Words to stand before them; nothing is drawn where there are no places. */
  readonly before?: string;
}

export function MentionLinks({ places, before }: MentionLinksProps) {
  if (places.length === 0) return null;
  return (
    <>
      {before === undefined ? null : <span class="mention-before">{before} </span>}
      {places.map(({ id, name, title, href }, at) => (
        <span key={id}>{at === 0 ? '' : ', '}<a href={href} title={title}>{name}</a></span>
      ))}
    </>
  );
}
