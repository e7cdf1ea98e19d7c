/** Keeps a fault in one part from taking the rest of the page with it. */
import { Component, type ComponentChildren } from 'preact';
import { t } from '../t.ts';
import { Message } from './Message.tsx';

interface GuardProps {
  readonly children: ComponentChildren;
}

export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(fault: unknown) {
    // For whoever is asked to help: the page itself says it in plain words. Answers are never part of the fault.
    console.error(fault);
  }

  override render({ children }: GuardProps) {
    if (!this.state.broken) return children;
    return <Message tone="error" heading={t('guard.heading')} text={t('guard.text')} role="alert" />;
  }
}
