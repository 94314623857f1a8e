import { numberOf, sumOf, type CountsDraft, type Draft } from './draft.ts';
import type { paperTexts } from './texts.ts';

type Texts = ReturnType<typeof paperTexts>;
type At = {
  readonly draft: Draft;
  readonly step: number;
  readonly item: { id: string; households: readonly unknown[] } | undefined;
  readonly last: boolean;
  readonly base: number;
};

const isNumber = (value: string | number | null): boolean =>
  Number.isInteger(numberOf(value)) && numberOf(value) >= 0;

function ofCounts(counts: CountsDraft, base: number, secret: boolean, t: Texts): string | null {
  const { agree, disagree, noOpinion, standAside } = counts;
  if (![agree, disagree, noOpinion, standAside].every(isNumber)) return t.wrong.number;
  const sum = sumOf(counts);
  if (sum > base) return t.wrong.more(sum, base);
  return !secret && sum < base && counts.reason.trim() === '' ? t.wrong.less(sum, base) : null;
}

/** What is wrong on this screen, before the next one; the server checks all of it again. */
export function problemOf({ draft, step, item, last, base }: At, t: Texts): string | null {
  const secret = draft.form === 'SECRET_BALLOT';
  if (step === 0) {
    if (!draft.day || !draft.from || !draft.until) return t.wrong.day;
    return [draft.place, draft.chair, draft.secretary].some((text) => text.trim() === '')
      ? t.wrong.text
      : null;
  }
  if (step === 1) {
    if (!Object.values(draft.groups).every(isNumber)) return t.wrong.number;
    return base < 1 ? t.wrong.nobody : null;
  }
  if (last) return ofCounts(draft.closing, base, false, t);
  const answer = item && draft.items[item.id];
  if (!answer) return null;
  const lifted = Object.values(answer.lifted);
  const own = lifted.length < (item.households.length || 1) ? [answer] : [];
  return (
    [...own, ...lifted].map((counts) => ofCounts(counts, base, secret, t)).find((text) => text !== null) ??
    null
  );
}
