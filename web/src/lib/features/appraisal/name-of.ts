import type { appraisalTexts } from './texts.ts';

type Named = {
  readonly head:
    { readonly __typename: 'HeadOfHousehold'; readonly name: string } | { readonly __typename: 'Redacted' };
  readonly householdCode: string | null;
};

/** What a case is called: by its head for whoever holds it, by the code of the household for everybody else. */
export function nameOf(
  { head, householdCode }: Named,
  t: Pick<ReturnType<typeof appraisalTexts>, 'household' | 'masked'>,
): string {
  if (head.__typename === 'HeadOfHousehold') return head.name;
  return householdCode ? t.household(householdCode) : t.masked;
}
