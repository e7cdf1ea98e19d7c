/** Equip: a plastered house with its long side to the street, a shingled mansard roof and dormers. */
import { chimney, columnX, doors, hangWindows, module, wallWidth } from './facade.ts';
import type { Facade } from './facade.ts';
import { block, d, filled, lined } from './piece.ts';
import { coats, pigments } from './pigments.ts';
import { housePlan } from './plan.ts';
import { textured } from './textures.ts';

const steep = 66;
const flat = 24;

export function mansardHouse(step: number, prefix: string): Facade {
  const plan = housePlan(step);
  const coat = coats[plan.coat];
  const columns = plan.rows[0]?.length ?? 3;
  const width = wallWidth(columns);
  const wall = module.plinth + module.row + 12;
  const knee = -wall - steep;
  const slope = d`M-8 ${-wall}L12 ${knee}H${width - 12}L${width + 8} ${-wall}z`;
  const windows = hangWindows(step, plan, (column) => ({
    // On the longer house the dormers stand a little in from the hips.
    x: columnX(column) + 1 + (columns === 4 ? (column === 0 ? 10 : -10) : 0),
    y: knee + 54,
    kind: 'dormer',
  }));
  return {
    width,
    height: wall + steep + flat + 24,
    textures: ['shingles'],
    windows,
    body: [
      ...chimney(width * 0.2 + 2, knee - 4, 42),
      filled(d`M-8 ${-wall}L12 ${knee}L42 ${knee - flat}H${width - 42}L${width - 12} ${knee}L${width + 8} ${-wall}z`, coat.roof),
      filled(slope, textured(prefix, 'shingles')),
      lined(d`M27 ${knee - flat / 2}H${width - 27}`, '#fff', 1, { 'stroke-opacity': 0.12 }),
      lined(d`M42 ${knee - flat}H${width - 42}`, pigments.zinc, 2.5),
      lined(d`M10 ${knee}H${width - 10}`, pigments.zinc, 2),
      block(0, -wall, width, wall, coat.wall),
      block(0, -wall + 5, width, 5, '#000', { 'fill-opacity': 0.16 }),
      block(0, -wall + 13, width, 2, coat.rib),
      // Rusticated corners.
      ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((course) => {
        const y = -module.plinth - 8 - course * 8;
        const length = course % 2 === 0 ? 9 : 6;
        return [block(0, y, length, 6.4, coat.rib), block(width - length, y, length, 6.4, coat.rib)];
      }),
      block(-9, -wall - 2, width + 18, 7, pigments.frame),
      block(0, -module.plinth, width, module.plinth, coat.shade),
      block(0, -module.plinth - 1.5, width, 1.5, coat.rib),
      ...windows.filter(({ kind }) => kind === 'dormer').flatMap(({ x, y }) => [
        filled(d`M${x - 10} ${y + 8}v-46L${x + 10} ${y - 53}L${x + 30} ${y - 38}v46z`, coat.wall),
        lined(d`M${x - 14} ${y - 36}L${x + 10} ${y - 54}L${x + 34} ${y - 36}`, pigments.zinc, 4),
        lined(d`M${x - 10} ${y + 8}h40`, pigments.zinc, 1.5),
      ]),
      ...doors(plan, pigments.oak),
    ],
  };
}
