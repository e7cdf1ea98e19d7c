/** Explore: a timber house with its gable to the street, vertical boards, white bargeboards; the low one has a round vent. */
import { chimney, columnX, doors, hangWindows, module, wallWidth } from './facade.ts';
import type { Facade } from './facade.ts';
import { block, d, disc, filled, lined } from './piece.ts';
import { coats, pigments } from './pigments.ts';
import { housePlan } from './plan.ts';
import { textured } from './textures.ts';

export function timberHouse(step: number, prefix: string): Facade {
  const plan = housePlan(step);
  const coat = coats[plan.coat];
  const low = plan.rows[0]?.includes('w') !== true;
  const floors = plan.rows.length - 1;
  const width = wallWidth(plan.rows[0]?.length ?? 3);
  const half = width / 2;
  const wall = module.plinth + floors * module.row + 10;
  const pitch = low ? 0.76 : 1.12;
  const apex = wall + half * pitch;
  const outline = d`M0 0V${-wall}L${half} ${-apex}L${width} ${-wall}V0z`;
  const eaves = (overhang: number, lift: number) =>
    d`M${-overhang} ${-wall + overhang * pitch - lift}L${half} ${-apex - lift}L${width + overhang} ${-wall + overhang * pitch - lift}`;
  const vent = -wall - half * pitch * 0.36;
  return {
    width,
    height: apex + 14,
    textures: ['boards'],
    windows: hangWindows(step, plan, (column) => ({ x: columnX(column), y: -wall + 3 })),
    body: [
      ...chimney(width * 0.7, -wall - half * pitch * 0.3, half * pitch * (low ? 0.68 : 0.56)),
      filled(outline, coat.wall),
      filled(outline, textured(prefix, 'boards')),
      // The shadow of the eaves, then the bargeboards and the roof over them.
      lined(eaves(-3, -9), '#000', 6, { 'stroke-opacity': 0.18 }),
      block(0, -wall + 12, 4.5, wall - 12, pigments.frame),
      block(width - 4.5, -wall + 12, 4.5, wall - 12, pigments.frame),
      lined(eaves(9, 0), pigments.frame, 9),
      lined(eaves(12, 6.5), coat.roof, 6.5),
      block(4.5, -module.plinth - module.row + 2, width - 9, 2.5, coat.shade),
      ...(low
        ? [
            disc(half, vent, 10, pigments.frame),
            disc(half, vent, 7.2, pigments.glass),
            lined(d`M${half - 7} ${vent}h14m-7-7v14`, pigments.frame, 1.4),
          ]
        : []),
      block(-1, -module.plinth, width + 2, module.plinth, pigments.stone),
      lined(d`M-1 ${-6.5}H${width + 1}M${width * 0.13} -13v6.5M${width * 0.26} -6.5v6.5M${width * 0.7} -6.5v6.5M${width * 0.88} -13v6.5`, '#000', 1, { 'stroke-opacity': 0.13 }),
      ...doors(plan, pigments.oak),
    ],
  };
}
