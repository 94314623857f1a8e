import type { Language } from '../../../kernel/refusals.ts';
import { legalDifferences, valueText, type LegalMark, type RulePack } from '../../rounds/index.ts';

export type LegalChangeText = {
  readonly path: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly markBefore: LegalMark | null;
  readonly markAfter: LegalMark | null;
  readonly reference: string | null;
};

/** What another version of a pack states otherwise, in words. */
export const changesBetween = (
  before: RulePack,
  after: RulePack,
  language: Language,
): readonly LegalChangeText[] =>
  legalDifferences(before, after).map((of) => ({
    path: of.path,
    name: of.name[language],
    before: of.before && valueText(of.path, of.before.value)[language],
    after: of.after && valueText(of.path, of.after.value)[language],
    markBefore: of.before?.mark ?? null,
    markAfter: of.after?.mark ?? null,
    reference: of.after?.confirmed?.reference ?? null,
  }));
