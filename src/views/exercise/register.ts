/** Lets the forms of this page know the register of actors: see actors.ts. */
import { atom, type WritableAtom } from 'nanostores';
import type { Mentions } from '../../domain/register/mentions.ts';
import { $register, $registerDesk, openRegister } from '../../state/register.ts';
import { useStoreOnceAwake } from '../useStore.ts';
import { actors } from './actors.ts';

/** Where actors are mentioned, for the page that shows it. */
export const $mentions: WritableAtom<Mentions | undefined> = atom();

actors.$lookup = $register;
actors.ready = openRegister;
// The built page is drawn without any register, and the first drawing must equal it.
actors.use = () => ({ register: useStoreOnceAwake($registerDesk, undefined), mentions: useStoreOnceAwake($mentions, undefined) });
