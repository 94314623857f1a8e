import type { Language } from '../../../kernel/refusals.ts';
import { VALUE_KINDS, valueKind, valueText, type ValueKind } from '../domain/legal-value-text.ts';
import { unconfirmedIn } from '../domain/legal-values.ts';
import { yearsOf } from '../domain/round.ts';
import type { RulePack } from '../domain/rule-pack.ts';

export { VALUE_KINDS };
export { legalValueName } from '../domain/legal-value-name.ts';
export { legalValuesOf, type LegalValueAt } from '../domain/legal-values.ts';

/** A value as a person reads it, and how it is entered. */
export const valueWords = (
  path: string,
  value: unknown,
  language: Language,
): { text: string; kind: ValueKind } => ({
  text: valueText(path, value)[language],
  kind: valueKind(path, value),
});

export const valuesOfPack = (pack: RulePack): { unconfirmed: number; years: readonly number[] } => ({
  unconfirmed: unconfirmedIn(pack),
  years: yearsOf(pack),
});
