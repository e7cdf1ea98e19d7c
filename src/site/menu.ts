/** The five words of the menu, in order. */
import { pages } from './addresses.ts';
import { words } from './words.ts';

export type MenuItem = 'journey' | 'exercises' | 'print' | 'workbook' | 'help';

export interface Back {
  readonly href: string;
  readonly label: string;
}

export const menu: readonly { readonly item: MenuItem; readonly href: string; readonly label: string }[] = [
  { item: 'journey', href: pages.journey, label: words('menu.journey') },
  { item: 'exercises', href: pages.exercises, label: words('menu.exercises') },
  { item: 'print', href: pages.print, label: words('menu.print') },
  { item: 'workbook', href: pages.workbook, label: words('menu.workbook') },
  { item: 'help', href: pages.help, label: words('menu.help') },
];
