import { readFileSync } from 'node:fs';
import { parseRulePack } from '../../server/modules/rounds/domain/parse-rule-pack.ts';
import type { RulePack } from '../../server/modules/rounds/domain/rule-pack.ts';

export type PackId = 'vn-2016-2020' | 'vn-2022-2025' | 'vn-2027-2030';
export const PACK_IDS: readonly PackId[] = ['vn-2016-2020', 'vn-2022-2025', 'vn-2027-2030'];

/** The pack file as plain data, to be read or broken. */
export const packData = (id: PackId): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../server/rules/${id}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

export function pack(id: PackId): RulePack {
  const parsed = parseRulePack(packData(id));
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.details)}`);
  return parsed.value;
}
