/** The door for pages without a form: the one thing they ask of the stores, and nothing beside it. */
export { recoverIfLost } from './recovery.ts';
