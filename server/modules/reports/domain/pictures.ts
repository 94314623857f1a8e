import type { HouseholdClass } from '../../../kernel/classes.ts';
import { line, rect, text, widthOf, wrapped, type Drawing, type Shape } from './drawing.ts';
import type { Words } from './table.ts';

export type Language = keyof Words;
export const WIDE = 640;
export const NARROW = 300;
const ROW = 16; // a line of text

const number = (value: number, language: Language): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');
const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** `households` null: fewer than five, not told. */
export type Bin = { readonly from: number; readonly to: number; readonly households: number | null };

/** How far B1 is from the line, in steps of five points, with the line itself. */
export function drawDistances(bins: readonly Bin[], width: number, language: Language): Drawing {
  const [top, foot, height] = [34, 34, 230];
  const most = Math.max(5, ...bins.map(({ households }) => households ?? 5));
  const step = width / Math.max(1, bins.length);
  const scale = (height - top - foot) / most;
  const floor = height - foot;
  const shapes = bins.flatMap(({ from, households }, place): Shape[] => {
    const tall = (households ?? 2.5) * scale;
    const x = place * step;
    const told = households === null ? '<5' : households === 0 ? '' : number(households, language);
    const every = width < WIDE ? 4 : 2;
    return [
      rect(
        x + 1,
        floor - tall,
        step - 2,
        tall,
        households === null ? 'HATCHED' : from < 0 ? 'SOLID' : 'PALE',
      ),
      text(x + step / 2, floor - tall - 4, told, 'middle'),
      ...((from / 5) % every === 0
        ? [text(x, floor + 15, signed(from), place === 0 ? 'start' : 'middle', 'QUIET')]
        : []),
    ];
  });
  const zero = bins.findIndex(({ from }) => from >= 0);
  const at = (zero < 0 ? bins.length : zero) * step;
  const mark = { vi: 'Chuẩn (0)', en: 'The line (0)' }[language];
  const axis = { vi: 'Điểm B1 cách chuẩn', en: 'Points of B1 from the line' }[language];
  const side = at + widthOf(mark) + 6 > width ? 'end' : 'start';
  return {
    ...{ width, height },
    shapes: [
      ...shapes,
      line(0, floor, width, 0, 'AXIS'),
      line(at, 16, 0, floor - 16, 'LINE'),
      text(side === 'start' ? at + 5 : at - 5, 14, mark, side),
      text(width / 2, height - 3, axis, 'middle', 'QUIET'),
    ],
  };
}

export type BarRow = {
  readonly label: string;
  readonly bars: readonly { readonly value: number | null; readonly told: string }[];
};

/** Lying bars out of a hundred; the first solid, the second hatched, each with its figure. */
export function drawBars(rows: readonly BarRow[], legend: readonly string[], width: number): Drawing {
  const beside = width >= WIDE;
  const labels = beside ? 220 : 0;
  const room = width - labels - 110;
  const shapes: Shape[] = [];
  let y = 4;
  if (legend.length > 1) {
    legend.forEach((words, place) => {
      shapes.push(
        rect(place * (width / 2), y, 14, 12, place === 0 ? 'SOLID' : 'HATCHED'),
        text(place * (width / 2) + 20, y + 10, words),
      );
    });
    y += 24;
  }
  for (const { label, bars } of rows) {
    const lines = wrapped(label, beside ? labels - 8 : width);
    lines.forEach((words, at) => shapes.push(text(0, y + 11 + at * ROW, words)));
    let bar = beside ? y : y + lines.length * ROW;
    bars.forEach(({ value, told }, place) => {
      const long = (Math.min(100, value ?? 0) / 100) * room;
      shapes.push(
        rect(labels, bar + 1, room, 12, 'QUIET'),
        rect(labels, bar + 1, long, 12, place === 0 ? 'SOLID' : 'HATCHED'),
      );
      shapes.push(text(labels + room + 6, bar + 11, told));
      bar += ROW;
    });
    y = Math.max(bar, beside ? y + lines.length * ROW : 0) + 8;
  }
  return { width, height: y, shapes };
}

export const FLOW_ENDS = ['POOR', 'NEAR_POOR', 'NOT_POOR', 'GONE'] as const;
export type FlowEnd = (typeof FLOW_ENDS)[number];
export type FlowCell = { readonly start: HouseholdClass; readonly end: FlowEnd; readonly households: number };

/** Rows: the class at the start. Columns: at the end. The more households, the larger the square; the number stands in it. */
export function drawFlow(
  cells: readonly FlowCell[],
  names: {
    readonly starts: readonly { of: HouseholdClass; name: string }[];
    readonly ends: readonly { of: FlowEnd; name: string }[];
  },
  width: number,
  language: Language,
): Drawing {
  const labels = width >= WIDE ? 170 : 76;
  const column = (width - labels) / names.ends.length;
  const [head, row] = [56, 58];
  const most = Math.max(1, ...cells.map(({ households }) => households));
  const shapes: Shape[] = [
    text(labels, 12, { vi: 'Cuối kỳ →', en: 'At the end →' }[language], 'start', 'QUIET'),
  ];
  names.ends.forEach(({ name }, place) =>
    wrapped(name, column - 6).forEach((words, at) =>
      shapes.push(text(labels + column * (place + 0.5), 28 + at * 13, words, 'middle')),
    ),
  );
  names.starts.forEach(({ of: start, name }, place) => {
    const y = head + place * row;
    shapes.push(line(0, y, width, 0, 'QUIET'));
    wrapped(name, labels - 6).forEach((words, at) => shapes.push(text(0, y + 24 + at * 14, words)));
    names.ends.forEach(({ of: end }, index) => {
      const found = cells.find((cell) => cell.start === start && cell.end === end)?.households ?? 0;
      const side = found === 0 ? 0 : 16 + 26 * Math.sqrt(found / most);
      const x = labels + column * (index + 0.5);
      shapes.push(rect(x - side / 2, y + row / 2 - side / 2, side, side, start === end ? 'QUIET' : 'PALE'));
      shapes.push(text(x, y + row / 2 + 4, found === 0 ? '–' : number(found, language), 'middle'));
    });
  });
  const height = head + names.starts.length * row + 4;
  return { width, height, shapes: [...shapes, line(0, height - 3, width, 0, 'QUIET')] };
}
