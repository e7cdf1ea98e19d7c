/** Something that somebody has promised to do. Written in many exercises, gathered in one list. */

export const statuses = ['todo', 'doing', 'done'] as const;
export type ActionStatus = (typeof statuses)[number];

export interface Action {
  /** Within its field: what the field's model knows the action by. */
  readonly id: string;
  /** What is to be done. Never ''. */
  readonly what: string;
  /** Names of those who do it; empty where nobody has been named. */
  readonly who: readonly string[];
  /** The last day as YYYY-MM-DD, or '' where none has been set. */
  readonly when: string;
  readonly status: ActionStatus;
}
