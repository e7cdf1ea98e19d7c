/** What a form is drawn with where members answer on their own before the group does: see voices.ts. */
export { Voiced } from './Voiced.tsx';
export { WhoSwitch } from './WhoSwitch.tsx';
