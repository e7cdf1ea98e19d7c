/**
 * The paints of the town. They belong to the drawing, not to the page: the houses keep their colours on every
 * surface. The three colours that also mean something on the page (ink, light and the phases) are the page's own.
 */
export interface Coat {
  readonly wall: string;
  /** Plinth and everything in the wall's shade. */
  readonly shade: string;
  readonly roof: string;
  /** Ribs and pilasters, a tone under the wall. */
  readonly rib: string;
}

export const coats = {
  stone: { wall: '#55656c', shade: '#3a484f', roof: '#22333b', rib: '#4b5a61' },
  blue: { wall: '#1c5075', shade: '#123b58', roof: '#15262e', rib: '#174566' },
  paleBlue: { wall: '#2a6288', shade: '#1a4869', roof: '#15262e', rib: '#245779' },
  green: { wall: '#315537', shade: '#203b26', roof: '#1b2f26', rib: '#2b4c31' },
  paleGreen: { wall: '#3c6442', shade: '#27462d', roof: '#1b2f26', rib: '#365b3c' },
  red: { wall: '#8a382a', shade: '#64261c', roof: '#2b2526', rib: '#7b3024' },
  paleRed: { wall: '#9b4633', shade: '#6f2c20', roof: '#2b2526', rib: '#8b3c2b' },
} as const satisfies Record<string, Coat>;

export const pigments = {
  ink: '#15262e',
  frame: '#f7f5ee',
  glass: '#0e1e27',
  /** Window bars against the light. */
  bar: '#6b4410',
  curtain: '#ffe7a8',
  stone: '#8b979a',
  paleStone: '#c9d0ce',
  coping: '#e8e2d6',
  zinc: '#aeb8b6',
  chimney: '#6e3a2c',
  chimneyCap: '#2b2526',
  oak: '#7a5a2e',
  greenDoor: '#22463b',
  brass: '#e9ddbe',
  flag: '#c99a2e',
  dusk: '#f9e3b8',
  distance: '#ecd2a0',
  leaf: '#5e7f63',
  leafShade: '#4c6b52',
  farLeaf: '#6b8b6c',
  farLeafShade: '#56765b',
  hedge: '#4f7056',
  pot: '#7a3a1e',
  geraniumLeaf: '#35532f',
  geranium: '#b4432f',
  trunk: '#4a3b2c',
  umber: '#5e4c38',
  lampGlass: '#8b979a',
  farHouses: '#d6e1e4',
  nearHouses: '#c6d4d9',
  waterTower: '#cbd8dc',
} as const;
