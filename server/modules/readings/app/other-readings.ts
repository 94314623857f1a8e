import {
  agreeRuleOf,
  classesThatDiffer,
  classify,
  classifyBeside,
  legalValueName,
  votesThatDiffer,
  type OtherClass,
  type OtherVote,
  type RulePack,
} from '../../rounds/index.ts';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { otherClassText, otherVoteText } from '../domain/reading-texts.ts';
import type { ReadCase, ReadVote } from './reading-store.ts';

type TwoTexts = { readonly vi: string; readonly en: string };
type Told = { readonly name: TwoTexts; readonly text: TwoTexts };

const nameOf = (path: string): TwoTexts => legalValueName(path) ?? { vi: path, en: path };

/** The class under another pack; null when it has none for this sheet. */
export function classUnder(pack: RulePack, sheet: ReadCase): HouseholdClass | null {
  const found = classify(pack, sheet);
  return found.ok ? found.value.class : null;
}

/** The class under the second pack of the round; null when the sheet does not answer all it asks. */
export function classBeside(second: RulePack, first: RulePack, sheet: ReadCase): HouseholdClass | null {
  const found = classifyBeside(second, first, sheet);
  return found.ok ? found.value.class : null;
}

export const otherClasses = (pack: RulePack, sheet: ReadCase): readonly (OtherClass & Told)[] =>
  classesThatDiffer(pack, sheet).map((of) => {
    const name = nameOf(of.path);
    return { ...of, name, text: otherClassText(name, of) };
  });

/** The share was frozen with the question; only its mark comes from the pack. */
export function otherVotes(pack: RulePack, vote: ReadVote): readonly (OtherVote & Told)[] {
  const rule = agreeRuleOf(pack, { share: vote.share, shareSource: '' });
  return votesThatDiffer(pack, rule, vote).map((of) => ({
    ...of,
    name: nameOf(of.path),
    text: otherVoteText(of, vote.supervisorsCounted),
  }));
}
