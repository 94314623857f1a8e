import { HOUSEHOLD_CLASSES } from '../../../kernel/classes.ts';
import { csvRow } from '../../../kernel/csv.ts';
import { FEWEST, type OpenLine, type OpenTotals } from '../domain/totals.ts';
import type { OpenData } from './view-public.ts';

/** What is kept back says so. */
const number = (value: number | null): number | '*' => value ?? '*';

const COLUMNS = [
  'don_vi',
  'ho_ngheo',
  'ho_can_ngheo',
  'ho_muc_song_trung_binh',
  'ho_khong_ngheo',
  'tong_so_ho',
];

const line = (name: string, { counts, households }: OpenLine): string =>
  csvRow([name, ...HOUSEHOLD_CLASSES.map((of) => number(counts[of])), number(households)]);

/** With the mark that makes spreadsheets read it as UTF-8. */
export const openCsv = (communeName: string, { villages, commune }: OpenTotals): string =>
  `\uFEFF${[csvRow(COLUMNS), ...villages.map((of) => line(of.name, of)), line(communeName, commune)].join('')}`;

const NOTE =
  'Số hộ theo lần niêm yết mới nhất. null: từ 1 đến 4 hộ, hoặc số có thể dùng để tính ra, nên không công bố. / Households as ' +
  'last posted. null: 1 to 4 households, or a number from which one could be worked out, so kept back.';

export function openJson({ villages, commune, context, key }: OpenData): string {
  const { communeName, provinceName, roundName, year } = context;
  const head = { roundId: key.roundId, roundName, year, communeId: key.communeId, communeName, provinceName };
  return JSON.stringify({ ...head, keptBackBelow: FEWEST, note: NOTE, villages, commune });
}
