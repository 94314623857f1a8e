import type { Drawing } from './drawing.ts';
import type { Fact } from './fact.ts';
import { BIN, FARTHEST, flowOf, FLOW_STARTS, flowWords, STEP_WORDS } from './picture-figures.ts';
import {
  drawBars,
  drawDistances,
  drawFlow,
  FLOW_ENDS,
  type BarRow,
  type Bin,
  type Language,
} from './pictures.ts';
import { percent, type Column, type ReportTable, type Row, type Words } from './table.ts';

export const PICTURES = ['DISTANCE', 'DEPRIVATION', 'MOVEMENT', 'PROGRESS'] as const;
export type PictureKind = (typeof PICTURES)[number];

/** A picture and the same figures as a table, for whoever cannot see it. */
export type Picture = { readonly kind: PictureKind; readonly drawing: Drawing; readonly table: ReportTable };
type Draw = { readonly width: number; readonly language: Language };

const column = (key: string, vi: string, en: string, kind: Column['kind'] = 'COUNT'): Column => ({
  key,
  title: { vi, en },
  kind,
});
const row = (label: Words, cells: Row['cells']): Row => ({
  areaId: null,
  label,
  line: null,
  total: false,
  cells,
});
const same = (words: string): Words => ({ vi: words, en: words });
const told = (value: number | null, { language }: Draw): string =>
  value === null ? '–' : value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');

const shareTold = (value: number | null, { language }: Draw): string =>
  value === null
    ? '–'
    : value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US', {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });

/** What lies farther off stands in the first and the last step. */
const stepWords = (from: number, to: number): string => {
  if (from <= -FARTHEST) return `≤ ${to}`;
  return to >= FARTHEST - 1 ? `≥ ${from}` : `${from} … ${to}`;
};

export function distancePicture(bins: readonly Bin[], draw: Draw): Picture {
  const title = { vi: 'Khoảng cách của điểm B1 đến chuẩn', en: 'Distance of B1 from the line' };
  const rows = bins.map(({ from, to, households }) => row(same(stepWords(from, to)), [households]));
  const hidden = bins.some(({ households }) => households === null);
  const notes = [
    {
      vi: `Các hộ được rà soát đã có điểm. Mỗi cột ${BIN} điểm; hộ cách chuẩn quá ${FARTHEST} điểm nằm ở cột ngoài cùng. Cột đậm: dưới chuẩn; cột nhạt: từ chuẩn trở lên.`,
      en: `Households under review with a score. Each column is ${BIN} points; farther than ${FARTHEST} stands in the last column. Dark: below the line; pale: at the line or above.`,
    },
    ...(hidden
      ? [{ vi: 'Cột gạch chéo “<5”: quá ít hộ để nêu số.', en: 'Hatched “<5”: too few households to tell.' }]
      : []),
  ];
  const columns = [column('households', 'Số hộ', 'Households')];
  return {
    ...{ kind: 'DISTANCE', drawing: drawDistances(bins, draw.width, draw.language) },
    table: { form: 'DISTANCE', title, columns, rows, notes },
  };
}

/** Of the tables of deprivation: the line of the whole. */
export function deprivationPicture(
  indicators: readonly { readonly number: number; readonly name: { readonly value: Words } }[],
  tables: readonly (ReportTable | undefined)[],
  draw: Draw,
): Picture {
  const totals = tables.map((table) => table?.rows.find(({ total }) => total)?.cells ?? []);
  const figures = indicators.map(({ number, name }, place) => ({
    label: { vi: `${number}. ${name.value.vi}`, en: `${number}. ${name.value.en}` },
    // three columns stand before the indicators, and each has two
    of: totals.map((cells) => ({
      households: numberOf(cells[3 + place * 2]),
      share: numberOf(cells[4 + place * 2]),
    })),
  }));
  const bars = figures.map(({ label, of }): BarRow => ({
    label: label[draw.language],
    bars: of.map(({ households, share }) => ({
      value: share,
      told: `${told(households, draw)} · ${shareTold(share, draw)} %`,
    })),
  }));
  const title = { vi: 'Thiếu hụt theo chỉ số', en: 'Deprivations by indicator' };
  const names: readonly Words[] = [
    { vi: 'Hộ nghèo', en: 'Poor' },
    { vi: 'Hộ cận nghèo', en: 'Near-poor' },
  ];
  const columns = names.flatMap(({ vi, en }, place) => [
    column(`n${place}`, `${vi}: số hộ`, `${en}: households`),
    column(`s${place}`, `${vi}: %`, `${en}: %`, 'PERCENT'),
  ]);
  const rows = figures.map(({ label, of }) =>
    row(
      label,
      of.flatMap(({ households, share }) => [households, share]),
    ),
  );
  const drawing = drawBars(
    bars,
    names.map((name) => name[draw.language]),
    draw.width,
  );
  return { kind: 'DEPRIVATION', drawing, table: { form: 'DEPRIVATION', title, columns, rows, notes: [] } };
}
const numberOf = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

export function movementPicture(facts: readonly Fact[], draw: Draw): Picture {
  const cells = flowOf(facts);
  const starts = FLOW_STARTS.map((of) => ({ of, name: flowWords(of as 'POOR')[draw.language] }));
  const ends = FLOW_ENDS.map((of) => ({ of, name: flowWords(of)[draw.language] }));
  const rows = FLOW_STARTS.map((start) =>
    row(
      flowWords(start as 'POOR'),
      FLOW_ENDS.map((end) => cells.find((cell) => cell.start === start && cell.end === end)?.households ?? 0),
    ),
  );
  const title = { vi: 'Chuyển dịch giữa các diện', en: 'Movement between classes' };
  const notes = [
    {
      vi: 'Dòng: phân loại đầu kỳ; cột: phân loại cuối kỳ. Hộ chưa chốt đứng ở phân loại đầu kỳ.',
      en: 'Rows: class at the start; columns: at the end. What is not settled stands at its start class.',
    },
  ];
  const columns = FLOW_ENDS.map((of) => ({ key: of, title: flowWords(of), kind: 'COUNT' as const }));
  return {
    ...{ kind: 'MOVEMENT', drawing: drawFlow(cells, { starts, ends }, draw.width, draw.language) },
    table: { form: 'MOVEMENT', title, columns, rows, notes },
  };
}

export type StepCount = { readonly step: string; readonly finished: number; readonly villages: number };

export function progressPicture(steps: readonly StepCount[], draw: Draw): Picture {
  const wordsOf = (step: string): Words => STEP_WORDS[step] ?? same(step);
  const bars = steps.map(({ step, finished, villages }): BarRow => {
    const share = percent(finished, villages);
    return {
      label: wordsOf(step)[draw.language],
      bars: [{ value: share, told: `${told(finished, draw)}/${told(villages, draw)}` }],
    };
  });
  const title = {
    vi: 'Tiến độ theo bước: số thôn đã xong',
    en: 'Progress: villages that have finished a step',
  };
  const columns = [
    column('finished', 'Số thôn đã xong', 'Finished'),
    column('villages', 'Tổng số thôn', 'Villages'),
    column('share', '%', '%', 'PERCENT'),
  ];
  const rows = steps.map(({ step, finished, villages }) =>
    row(wordsOf(step), [finished, villages, percent(finished, villages)]),
  );
  return {
    ...{ kind: 'PROGRESS', drawing: drawBars(bars, [], draw.width) },
    table: { form: 'PROGRESS', title, columns, rows, notes: [] },
  };
}
