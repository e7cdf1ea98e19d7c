/** A framed message: what happened, what is safe, what to do. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface MessageProps {
  readonly tone: 'info' | 'safety' | 'error';
  readonly heading: string;
  readonly text?: string;
  /** What to do: buttons, links, a small form. */
  readonly children?: ComponentChildren;
  /** `alert` interrupts a screen reader: only for what is about to be lost. `status` waits for its turn. */
  readonly role?: 'alert' | 'status';
}

const icons: Readonly<Record<MessageProps['tone'], IconName>> = { info: 'info', safety: 'warning', error: 'cross' };

export function Message({ tone, heading, text, children, role }: MessageProps) {
  return (
    <div class={`message message--${tone}`} role={role}>
      <Icon name={icons[tone]} size={22} />
      <div>
        <p><b>{heading}</b></p>
        {text === undefined ? null : <p>{text}</p>}
      </div>
      {children}
    </div>
  );
}
