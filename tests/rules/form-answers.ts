import { readAnswers, type Answers } from '../../server/modules/assessments/domain/answers.ts';

type Person = Record<string, unknown>;

/** An adult head with every answer given, so that a test changes only what it is about. */
export const person = (key: string, of: Person = {}): Person => ({
  ...{ key, name: `Người ${key}`, relation: key === 'a' ? 'HEAD' : 'CHILD', sex: 'FEMALE' },
  ...{
    birthDate: '1980-05-20',
    birthYear: null,
    idNumber: key === 'a' ? '089180000001' : null,
    ethnicity: 'Kinh',
  },
  ...{ insured: true, studying: false, fittingLevel: null, certificate: 'UPPER_SECONDARY', work: 'OWN_WORK' },
  ...{ assistance: 'NONE', undernourished: null },
  ...of,
});

export const CHILD: Person = {
  birthDate: '2015-03-01',
  insured: true,
  fittingLevel: true,
  undernourished: false,
  studying: true,
};

const HOUSE = {
  ...{ areaM2: 40, wallDurable: true, columnDurable: true, roofDurable: true, house: 'SOLID' },
  ...{ water: 'PIPED', toilet: 'SEPTIC', usesInternet: true, usesTelephone: true, means: ['TELEVISION'] },
  ...{ hearsLoudspeaker: true, untreatedIllness: false },
};

/** A complete form in which nothing is lacking. */
export function form(
  people: readonly Person[] = [person('a')],
  rest: { dwelling?: object; indicators?: object; b1?: object; groups?: object; causes?: string[] } = {},
): Answers {
  const read = readAnswers({
    shape: 1,
    members: people,
    dwelling: { ...HOUSE, ...rest.dwelling },
    indicators: rest.indicators ?? {},
    b1: { source: 'TYPED', points: 130, ...rest.b1 },
    groups: { ethnicMinority: false, noLabour: false, merit: false, ...rest.groups },
    causes: rest.causes ?? [],
  });
  if (!read.ok) throw new Error(`no form: ${read.details?.['field']}`);
  return read.value;
}
