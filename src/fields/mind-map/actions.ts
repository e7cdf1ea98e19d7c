/** What the outline's parts may ask of their editor. The same object all the time, so that unchanged rows are not drawn again. */
export type Way = 'up' | 'down' | 'in' | 'out';

export interface MapActions {
  readonly write: (id: string, text: string) => void;
  /** @param parent null: next to the middle */
  readonly add: (parent: string | null, before: string | null) => void;
  /** Adds a suggestion, before the empty box it was offered at. @param chip the id of the button that was pressed, to go on from */
  readonly take: (text: string, parent: string | null, before: string | null, chip: string) => void;
  readonly move: (id: string, way: Way) => void;
  readonly remove: (id: string) => void;
  /** Shows or hides what else can be done to a node. */
  readonly toggle: (id: string) => void;
}
