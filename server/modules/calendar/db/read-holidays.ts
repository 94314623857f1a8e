import { readFile } from 'node:fs/promises';

const FILE = new URL('../../../rules/holidays/vn.json', import.meta.url);

/** The days off of the country that come with the product. */
export const readHolidays = async (): Promise<unknown> => JSON.parse(await readFile(FILE, 'utf8')) as unknown;
