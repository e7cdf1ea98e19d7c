/** What a page needs when a member answers alone; fetched then. */
export { MemberChoice } from './MemberChoice.tsx';
export { MineNext } from './MineNext.tsx';
