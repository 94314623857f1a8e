import { type EventValues, needsHead } from './event-form.ts';

export const KINDS = [
  'DEATH',
  'MOVED_OUT',
  'MOVED_IN',
  'SPLIT',
  'MERGED',
  'HEAD_CHANGED',
  'CORRECT',
] as const;

type Texts = Readonly<
  Record<
    | 'household'
    | 'happenedOn'
    | 'paper'
    | 'into'
    | 'head'
    | 'people'
    | 'place'
    | 'headName'
    | 'size'
    | 'village',
    string
  >
>;

/** What is missing in the form, in its order. The server decides all the same. */
export const errorsOf = (of: EventValues, t: Texts): { id: string; text: string }[] => {
  const { kind, household } = of;
  const someMembers = (household?.members.length ?? 0) > 0;
  const placed = of.otherVillageId !== '' || of.otherPlace.trim() !== '';
  const wrong: [string, string, boolean][] = [
    ['household', t.household, kind !== 'MOVED_IN' && !household],
    ['headName', t.headName, kind === 'MOVED_IN' && of.headName.trim() === ''],
    ['village', t.village, kind === 'MOVED_IN' && of.villageId === ''],
    ['size', t.size, kind === 'MOVED_IN' && !of.size],
    ['people', t.people, kind === 'DEATH' && someMembers && of.people.length === 0],
    ['people', t.people, kind === 'SPLIT' && household !== null && of.people.length === 0],
    ['splitHead', t.head, kind === 'SPLIT' && of.people.length > 0 && of.splitHeadId === ''],
    [
      'head',
      t.head,
      (needsHead(of) || (kind === 'HEAD_CHANGED' && household !== null)) && of.newHeadId === '',
    ],
    ['into', t.into, kind === 'MERGED' && household !== null && !of.into],
    ['place', t.place, (kind === 'MOVED_OUT' || kind === 'MOVED_IN') && !placed],
    ['happenedOn', t.happenedOn, of.happenedOn === ''],
    ['paper', t.paper, of.paperKind.trim() === ''],
  ];
  return wrong.filter(([, , is]) => is).map(([field, text]) => ({ id: `event-${field}`, text }));
};
