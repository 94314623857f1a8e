import type { RulePackPageQuery } from '../../graphql/generated.ts';

export type LegalValue = NonNullable<RulePackPageQuery['rulePack']>['legalValues'][number];

/** What a person types for a value; which of it counts depends on the kind of the value. */
export type Typed = {
  number: string;
  yes: 'yes' | 'no' | '';
  numerator: string;
  denominator: string;
  comparison: string;
  above: string;
  upTo: string;
  vi: string;
  en: string;
};
export const nothingTyped = (): Typed => ({
  ...{ number: '', yes: '', numerator: '', denominator: '', comparison: '' },
  ...{ above: '', upTo: '', vi: '', en: '' },
});

const whole = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null);

/** Of the share that stands there; an empty one is of the people or households that its place speaks of. */
const baseOf = ({ path, value }: LegalValue): string => {
  const now = JSON.parse(value) as { base?: string } | null;
  return now?.base ?? (path.endsWith('quorum') ? 'HOUSEHOLDS_INVITED' : 'PERSONS_ATTENDING');
};

function shareOf(of: LegalValue, { numerator, denominator, comparison }: Typed) {
  const [above, below] = [whole(numerator), whole(denominator)];
  if (above === null || below === null || comparison === '') return null;
  return { numerator: above, denominator: below, comparison, base: baseOf(of) };
}

/** The value as it is sent; null: something is missing. */
export function typedValue(of: LegalValue, typed: Typed): unknown {
  switch (of.kind) {
    case 'NUMBER':
      return whole(typed.number);
    case 'YES_NO':
      return typed.yes === '' ? null : typed.yes === 'yes';
    case 'SHARE':
      return shareOf(of, typed);
    case 'RANGE': {
      const [above, upTo] = [whole(typed.above), whole(typed.upTo)];
      return above === null || upTo === null ? null : { above, upTo };
    }
    case 'COMPARISON':
      return typed.comparison === '' ? null : typed.comparison;
    case 'TEXT':
      return typed.vi.trim() === '' || typed.en.trim() === ''
        ? null
        : { vi: typed.vi.trim(), en: typed.en.trim() };
    case 'OTHER':
      return null;
  }
}
