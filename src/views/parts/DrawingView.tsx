/** Paints a Drawing on the screen. Colours are classes, so that forced colours and print give them their own values. */
import './drawing.css';
import type { Drawing, Paint, PathCommand, Shape, Stroke } from '../../domain/drawing.ts';

/** @returns the class that paints an area, or the address of the hatch of this very picture */
function fillOf(paint: Paint, hatch: string) {
  return paint === 'hatch' ? { fill: `url(#${hatch})` } : { class: `fill-${paint}` };
}

function strokeOf({ stroke, strokeWidth, dash }: Stroke) {
  if (stroke === undefined) return { class: 'stroke-none' };
  return {
    class: `stroke-${stroke}`,
    ...(strokeWidth === undefined ? {} : { 'stroke-width': strokeWidth }),
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash.join(' ') }),
  };
}

/** Fill and stroke as attributes of one element. */
function painted(paint: Paint, stroke: Stroke, hatch: string) {
  const { class: fillClass, ...fill } = { class: undefined, ...fillOf(paint, hatch) };
  const { class: strokeClass, ...line } = strokeOf(stroke);
  return { ...fill, ...line, class: fillClass === undefined ? strokeClass : `${fillClass} ${strokeClass}` };
}

const pathText = (commands: readonly PathCommand[]): string => commands.map((command) => command.join(' ')).join(' ');

function ShapeView({ shape, hatch }: { readonly shape: Shape; readonly hatch: string }) {
  switch (shape.type) {
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius ?? 0} {...painted(shape.fill, shape, hatch)} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...painted(shape.fill, shape, hatch)} />;
    case 'path':
      return <path d={pathText(shape.d)} {...painted(shape.fill, shape, hatch)} />;
    case 'text':
      return (
        <text x={shape.x} y={shape.y} font-size={shape.size} font-weight={shape.weight} text-anchor={shape.anchor} class={`face-${shape.face} fill-${shape.fill}`}>
          {shape.text}
        </text>
      );
    case 'group':
      return (
        <g transform={`translate(${shape.x} ${shape.y}) scale(${shape.scale})`}>
          {shape.shapes.map((inner, at) => <ShapeView key={at} shape={inner} hatch={hatch} />)}
        </g>
      );
  }
}

/**
 * The picture in a frame as wide as its place, with its name and description for those who do not see it.
 * @param id what the ids of its parts begin with: no other's on the page
 */
export function DrawingView({ drawing, id }: { readonly drawing: Drawing; readonly id: string }) {
  const hatch = `${id}-hatch`;
  return (
    <svg class="drawing" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`} focusable="false">
      <title id={`${id}-title`}>{drawing.title}</title>
      <desc id={`${id}-text`}>{drawing.description}</desc>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" class="fill-white" />
          <rect width="2" height="5" class="fill-ink" />
        </pattern>
      </defs>
      {drawing.shapes.map((shape, at) => <ShapeView key={at} shape={shape} hatch={hatch} />)}
    </svg>
  );
}
