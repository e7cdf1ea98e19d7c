/** A picture for a sheet to write on: black lines on white, whatever its fields are filled with on screen. */
import type { Drawing, Paint, Shape } from '../drawing.ts';

const fields: ReadonlySet<Paint> = new Set<Paint>(['light', 'pale', 'sky']);

function inBlack(shape: Shape): Shape {
  if (shape.type === 'group') return { ...shape, shapes: shape.shapes.map(inBlack) };
  if (shape.type === 'text') return shape;
  const line = shape.stroke !== undefined && fields.has(shape.stroke) ? { stroke: 'hair' as const } : {};
  return { ...shape, ...line, fill: fields.has(shape.fill) ? 'white' : shape.fill };
}

export const blackOnly = (drawing: Drawing): Drawing => ({ ...drawing, shapes: drawing.shapes.map(inBlack) });
