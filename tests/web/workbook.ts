import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';

const project = join(import.meta.dirname, '../..');
export const BINH_MY_WORKBOOK = join(project, 'server/demo/workbooks/xa-binh-my-2023.xlsx');
const RULE_PACK = join(project, 'server/rules/vn-2022-2025.json');

type Cells = readonly (string | undefined)[];

const sheet = async (index: number): Promise<Cells[]> => {
  const book = read(await readFile(BINH_MY_WORKBOOK));
  return utils.sheet_to_json(book.Sheets[book.SheetNames[index] ?? ''] ?? {}, { header: 1, raw: false });
};

/** As somebody types who does not bother with marks. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** Heads of households of a village whose name nobody else's name begins with or repeats, so that typing it finds one. */
export async function headsOf(village: string): Promise<string[]> {
  const heads = (await sheet(2)).filter((row) => row[2] === village).map((row) => row[1] ?? '');
  const members = (await sheet(1)).map((row) => row[1] ?? '');
  const everybody = [...heads, ...members].map(withoutMarks);
  const alone = (name: string): boolean =>
    everybody.filter((other) => other.includes(withoutMarks(name))).length <= 2; // as head, and as own member
  return heads.filter((name) => name.split(' ').length > 2 && alone(name));
}

/** What people wrote about households: it must never be on a wall. */
export async function opinionsOf(village: string): Promise<string[]> {
  const column = 19;
  return (await sheet(0)).filter((row) => row[7] === village && row[column]).map((row) => row[column] ?? '');
}

/** The indicators by name (work, health, insurance, children …): they say what is wrong in a house. */
export async function indicatorNames(): Promise<string[]> {
  const pack = JSON.parse(await readFile(RULE_PACK, 'utf8')) as {
    indicators: { name: { value: { vi: string } } }[];
  };
  return pack.indicators.map(({ name }) => name.value.vi);
}
