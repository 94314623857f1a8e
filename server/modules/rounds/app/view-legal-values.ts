import type { Language } from '../../../kernel/refusals.ts';
import { VALUE_KINDS, valueKind, valueText, type ValueKind } from '../domain/legal-value-text.ts';
import { legalValuesOf, type LegalValueAt } from '../domain/legal-values.ts';
import { yearsOf, type StoredRulePack } from '../domain/round.ts';

export { VALUE_KINDS };
export { legalValueName } from '../domain/legal-value-name.ts';
export type { LegalValueAt };

/** A value as a person reads it, and how it is entered. */
export const valueWords = (
  path: string,
  value: unknown,
  language: Language,
): { text: string; kind: ValueKind } => ({
  text: valueText(path, value)[language],
  kind: valueKind(path, value),
});

/** A local line repeats the national pack around its own lines; only these are the province's to answer for. */
const OWN = /^(reviewYears|incomeLines\.|b1\.line\.)/;

export const ownValues = ({ kind, pack }: StoredRulePack): readonly LegalValueAt[] =>
  legalValuesOf(pack).filter(({ path }) => kind === 'STANDARD' || OWN.test(path));

export const valuesOfPack = (of: StoredRulePack): { unconfirmed: number; years: readonly number[] } => ({
  unconfirmed: ownValues(of).filter(({ mark }) => mark === 'U').length,
  years: yearsOf(of.pack),
});
