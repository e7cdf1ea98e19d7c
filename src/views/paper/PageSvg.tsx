/** Paints a laid out page for the browser to show and print. Attributes only, so that no style sheet is needed. */
import type { Drawing, Paint, PathCommand, Shape, Stroke } from '../../domain/drawing.ts';
import { inks, type Element, type Ink, type Mark, type Owner, type Page } from '../../print/marks.ts';
import type { Face } from '../../print/metrics.ts';
import { check, hatching, paints } from '../../print/paints.ts';
import { point } from '../../print/paper.ts';

const sans = "'Fira Sans', Arial, sans-serif";
const families: Readonly<Record<Face, { readonly 'font-family': string; readonly 'font-weight': number }>> = {
  'besley-600': { 'font-family': 'Besley, Georgia, serif', 'font-weight': 600 },
  'fira-sans-400': { 'font-family': sans, 'font-weight': 400 },
  'fira-sans-500': { 'font-family': sans, 'font-weight': 500 },
  'fira-sans-600': { 'font-family': sans, 'font-weight': 600 },
};

/** Hundredths of a millimetre are finer than any printer. */
const mm = (value: number): number => Math.round(value * 100) / 100;

const ink = (name: Ink | undefined): string => (name === undefined ? 'none' : inks[name]);

function strokeOf(stroke: Ink | undefined, width: number | undefined) {
  return stroke === undefined ? {} : { stroke: inks[stroke], 'stroke-width': width ?? 0.25 };
}

function MarkView({ mark, hatch }: { readonly mark: Mark; readonly hatch: string }) {
  switch (mark.type) {
    case 'text':
      return <text x={mm(mark.x)} y={mm(mark.y)} font-size={mm(mark.size * point)} fill={ink(mark.ink)} {...families[mark.face]}>{mark.text.trimEnd()}</text>;
    case 'foreign':
      return <text x={mm(mark.x)} y={mm(mark.y)} font-size={mm(mark.size * point)} fill={ink(mark.ink)} textLength={mm(mark.width)} lengthAdjust="spacingAndGlyphs">{mark.text}</text>;
    case 'line':
      return <line x1={mm(mark.x1)} y1={mm(mark.y1)} x2={mm(mark.x2)} y2={mm(mark.y2)} stroke={ink(mark.ink)} stroke-width={mark.width} stroke-dasharray={mark.dash?.join(' ')} />;
    case 'rect':
      return <rect x={mm(mark.x)} y={mm(mark.y)} width={mm(mark.width)} height={mm(mark.height)} rx={mark.radius} fill={ink(mark.fill)} {...strokeOf(mark.stroke, mark.line)} />;
    case 'dot':
      return <circle cx={mm(mark.x)} cy={mm(mark.y)} r={mm(mark.r)} fill={ink(mark.fill)} {...strokeOf(mark.stroke, mark.line)} />;
    case 'tick':
      return (
        <polyline
          points={check.points.map(([x, y]) => `${mm(mark.x + x * mark.size)},${mm(mark.y + y * mark.size)}`).join(' ')}
          fill="none" stroke={ink(mark.ink)} stroke-width={mm(check.width * mark.size)}
        />
      );
    case 'drawing':
      return <DrawingMark drawing={mark.drawing} x={mark.x} y={mark.y} scale={mark.width / mark.drawing.width} hatch={hatch} />;
  }
}

function painted(fill: Paint, { stroke, strokeWidth, dash }: Stroke, hatch: string) {
  return {
    fill: fill === 'none' ? 'none' : fill === 'hatch' ? `url(#${hatch})` : paints[fill],
    ...(stroke === undefined || stroke === 'none' ? {} : { stroke: paints[stroke], 'stroke-width': strokeWidth ?? 1, 'stroke-dasharray': dash?.join(' ') }),
  };
}

const pathText = (commands: readonly PathCommand[]): string => commands.map(([letter, ...numbers]) => `${letter}${numbers.map(mm).join(' ')}`).join('');

function ShapeView({ shape, hatch }: { readonly shape: Shape; readonly hatch: string }) {
  switch (shape.type) {
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} {...painted(shape.fill, shape, hatch)} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...painted(shape.fill, shape, hatch)} />;
    case 'path':
      return <path d={pathText(shape.d)} {...painted(shape.fill, shape, hatch)} />;
    case 'text':
      return (
        <text x={shape.x} y={shape.y} font-size={shape.size} text-anchor={shape.anchor} fill={shape.fill === 'none' ? 'none' : paints[shape.fill]}
          {...families[shape.face === 'display' ? 'besley-600' : `fira-sans-${shape.weight}` as const]}>
          {shape.text}
        </text>
      );
    case 'group':
      return <g transform={`translate(${shape.x} ${shape.y}) scale(${shape.scale})`}>{shape.shapes.map((inner, at) => <ShapeView key={at} shape={inner} hatch={hatch} />)}</g>;
  }
}

function DrawingMark({ drawing, x, y, scale, hatch }: { readonly drawing: Drawing; readonly x: number; readonly y: number; readonly scale: number; readonly hatch: string }) {
  return (
    <g transform={`translate(${mm(x)} ${mm(y)}) scale(${Math.round(scale * 10_000) / 10_000})`}>
      {drawing.shapes.map((shape, at) => <ShapeView key={at} shape={shape} hatch={hatch} />)}
    </g>
  );
}

/** Marks that say more than their letters, together under what they say; the others one by one. */
function grouped(marks: readonly Mark[], elements: readonly Element[]): readonly { readonly said: string | undefined; readonly marks: readonly Mark[] }[] {
  const groups: { said: string | undefined; owner: Owner; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const owner = 'owner' in mark ? mark.owner : null;
    const element = owner === null ? undefined : elements[owner];
    const said = element?.said ?? element?.alt;
    const last = groups.at(-1);
    if (last !== undefined && last.said === said && (said === undefined || last.owner === owner)) last.marks.push(mark);
    else groups.push({ said, owner, marks: [mark] });
  }
  return groups;
}

/** @param label what the page is, e.g. "Blad 1 av 2" */
export function PageSvg({ page, elements, number, label }: { readonly page: Page; readonly elements: readonly Element[]; readonly number: number; readonly label: string }) {
  const hatch = `hatch-${number}`;
  const hatched = page.marks.some((mark) => mark.type === 'drawing');
  return (
    <svg xmlns="http://www.w3.org/2000/svg" class="sheet-page" viewBox={`0 0 ${page.width} ${page.height}`} role="group" aria-label={label} focusable="false" text-rendering="geometricPrecision" stroke-linejoin="miter">
      {hatched ? (
        <defs>
          <pattern id={hatch} width={hatching.distance} height={hatching.distance} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={hatching.distance} height={hatching.distance} fill="#ffffff" />
            <rect width={hatching.width} height={hatching.distance} fill={paints.hatch} />
          </pattern>
        </defs>
      ) : null}
      <rect width={page.width} height={page.height} fill="#ffffff" />
      {grouped(page.marks, elements).map(({ said, marks }, at) => {
        const drawn = marks.map((mark, inner) => <MarkView key={inner} mark={mark} hatch={hatch} />);
        return said === undefined ? drawn : <g key={at} role="img" aria-label={said}>{drawn}</g>;
      })}
    </svg>
  );
}
