import type { AreaKind } from '../../../kernel/classes.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { readCsv, type CsvLine } from './read-csv.ts';
import { placesOf, pointKey, type ScoreTable, type ScoreTableBody } from './score-table.ts';

export type ReadTable = Omit<ScoreTable, 'id' | 'provinceId'>;
export type ScoreTableRefusal =
  'SCORE_TABLE_HEADER' | 'SCORE_TABLE_LINE' | 'SCORE_TABLE_TWICE' | 'SCORE_TABLE_GAPS';

const COLUMNS = 'vung|khuvuc|tieuchi|traloi|diem';
const AREAS: Readonly<Record<string, AreaKind>> = { nongthon: 'RURAL', thanhthi: 'URBAN' };
const FIRST_PLACES = 3;
const headerRefusal = (field: string) => refuse('SCORE_TABLE_HEADER', { field });

/** "18/07/2021" or "2021-07-18", as a day of the calendar. */
function isoDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  return parsed && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}

type Header = Omit<ReadTable, 'body'> & { readonly regions: readonly string[] };

/** The lines above the points: title, source, day, years, regions; each must be there. */
function readHeader(lines: readonly CsvLine[]): Result<Header, ScoreTableRefusal> {
  const values = new Map(lines.map(({ cells: [name = '', ...rest] }) => [searchKey(name), rest]));
  const first = (key: string): string => values.get(key)?.[0] ?? '';
  const title = first('tieude');
  if (title === '') return headerRefusal('Tiêu đề');
  const source = first('cancu');
  if (source === '') return headerRefusal('Căn cứ');
  const issuedOn = isoDay(first('ngaybanhanh'));
  if (!issuedOn) return headerRefusal('Ngày ban hành');
  const [, from, to] = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(first('namapdung')) ?? [];
  const [firstYear, lastYear] = [Number(from), Number(to ?? from)];
  if (!from || lastYear < firstYear) return headerRefusal('Năm áp dụng');
  const regions = (values.get('cacvung') ?? []).filter((region) => region !== '');
  if (regions.length === 0) return headerRefusal('Các vùng');
  const example = values.has('bangvidu');
  return success({ title, source, issuedOn, firstYear, lastYear, example, regions });
}

type Line = {
  readonly region: string;
  readonly area: AreaKind;
  readonly item: string;
  readonly answer: string;
};

function readLine({ number, cells }: CsvLine, regions: readonly string[]) {
  const [region = '', areaName = '', item = '', answer = '', points = ''] = cells;
  const area = AREAS[searchKey(areaName)];
  const wrong = (column: string) => refuse('SCORE_TABLE_LINE', { line: number, column });
  if (!regions.includes(region)) return wrong('Vùng');
  if (!area) return wrong('Khu vực');
  if (item === '') return wrong('Tiêu chí');
  if (answer === '') return wrong('Trả lời');
  // whole, not negative, not a word: what cannot be read is never 0
  if (!/^\d{1,4}$/.test(points)) return wrong('Điểm');
  return success({ region, area, item, answer, points: Number(points) });
}

const nameOf = ({ region, area, item, answer }: Line): string =>
  [region, area === 'RURAL' ? 'Nông thôn' : 'Thành thị', item, answer].join(' · ');

/** Every region × area × item × answer, in the words of whoever has to fill it in. */
function gapsOf(body: ScoreTableBody): string[] {
  const gaps: string[] = [];
  for (const place of placesOf(body))
    if (body.points[pointKey(place.region, place.area, place.item, place.answer)] === undefined)
      gaps.push(nameOf(place));
  return gaps;
}

function readBody(
  lines: readonly CsvLine[],
  regions: readonly string[],
): Result<ScoreTableBody, ScoreTableRefusal> {
  const points: Record<string, number> = {};
  const items = new Map<string, Set<string>>();
  for (const line of lines) {
    const read = readLine(line, regions);
    if (!read.ok) return read;
    const { region, area, item, answer } = read.value;
    const key = pointKey(region, area, item, answer);
    if (points[key] !== undefined)
      return refuse('SCORE_TABLE_TWICE', { line: line.number, place: nameOf(read.value) });
    points[key] = read.value.points;
    items.set(item, (items.get(item) ?? new Set()).add(answer));
  }
  const body = {
    regions: [...regions],
    items: [...items].map(([item, answers]) => ({ item, answers: [...answers] })),
    points,
  };
  const gaps = gapsOf(body);
  if (gaps.length > 0)
    return refuse('SCORE_TABLE_GAPS', { count: gaps.length, places: gaps.slice(0, FIRST_PLACES).join('; ') });
  return body.items.length > 0 ? success(body) : headerRefusal('Tiêu chí');
}

/** A score table as a province writes it: its header, then one line for every region × area × item × answer. */
export function readScoreTable(text: string): Result<ReadTable, ScoreTableRefusal> {
  const lines = readCsv(text);
  const head = lines.findIndex(({ cells }) => cells.slice(0, 5).map(searchKey).join('|') === COLUMNS);
  if (head < 0) return headerRefusal('Vùng; Khu vực; Tiêu chí; Trả lời; Điểm');
  const header = readHeader(lines.slice(0, head));
  if (!header.ok) return header;
  const { regions, ...rest } = header.value;
  const body = readBody(lines.slice(head + 1), regions);
  return body.ok ? success({ ...rest, body: body.value }) : body;
}
