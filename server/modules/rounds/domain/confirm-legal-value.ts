import { AREA_KINDS } from '../../../kernel/classes.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import type { Confirmed } from './legal-value.ts';
import { parseRulePack } from './parse-rule-pack.ts';
import { missingForScoring } from './rule-pack-contradictions.ts';
import { rulePackSchema, type RulePack } from './rule-pack.ts';

export type ConfirmedValue = {
  readonly path: string;
  readonly value: unknown;
  readonly confirmed: Confirmed;
  readonly note: string | null;
};

type Open = Record<string, unknown>;
const isOpen = (data: unknown): data is Open => typeof data === 'object' && data !== null;

/** The object at a place of the data; null when it is not there. */
function at(data: Open, path: string): Open | null {
  let here: unknown = data;
  for (const step of path.split('.')) {
    if (!isOpen(here) || !Object.hasOwn(here, step)) return null;
    here = here[step];
  }
  return isOpen(here) ? here : null;
}

/** Average living begins where near-poor ends: one fact that stands in two places, so the second follows the first. */
function moveRanges(data: Open, before: RulePack, path: string, value: unknown): void {
  const method = before.averageLiving?.method;
  const line = (before.shape === 'TWO_WAYS' ? /\.upper\.(\w+)$/ : /\.line\.(\w+)$/).exec(path);
  const kind = AREA_KINDS.find((known) => known === line?.[1]);
  const measured = path.startsWith(method === 'B1_POINTS' ? 'b1.' : 'incomeLines.');
  if (!method || !kind || !measured || typeof value !== 'number') return;
  const range = at(data, `averageLiving.ranges.${kind}.value`);
  if (range) range['above'] = value;
}

/**
 * The pack with one value confirmed or changed. The mark becomes C with the text that the province named; a pack that
 * has everything it needs afterwards can score. Refused when the pack would contradict itself, with the place.
 */
export function confirmLegalValue(
  pack: RulePack,
  { path, value, confirmed, note }: ConfirmedValue,
): Result<RulePack, 'RULE_PACK_INVALID' | 'LEGAL_VALUE_UNKNOWN'> {
  const data = structuredClone(pack) as unknown as Open;
  const node = at(data, path);
  if (!node || !('mark' in node)) return refuse('LEGAL_VALUE_UNKNOWN', { path, field: 'path' });
  if ('value' in node) node['value'] = value;
  else if (isOpen(value)) Object.assign(node, value);
  Object.assign(node, { mark: 'C', confirmed });
  if (note) node['note'] = note;
  else delete node['note'];
  moveRanges(data, pack, path, value);
  const whole = rulePackSchema.safeParse(data);
  if (whole.success) data['usableForScoring'] = missingForScoring(whole.data) === null;
  return parseRulePack(data);
}
