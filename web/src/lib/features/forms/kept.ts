import type { HouseholdFormFieldsFragment } from '../../graphql/generated.ts';
import { keysOf, TAKEN, UNDER_WAY } from '../../taken-along.ts';
import type { Viewer } from '../door/viewer.svelte.ts';
import type { Answers } from './answers.ts';
import type { Definition } from './missing.ts';

export type HouseholdForm = HouseholdFormFieldsFragment;

/** Whose forms they are: an account by its name and areas. Another that signs in on this machine does not see them. */
export const ownerOf = ({ displayName, grants }: Viewer): string =>
  [
    displayName,
    ...grants.map(({ role, area, roundId }) => `${role}:${area?.id ?? ''}${roundId ? `:${roundId}` : ''}`),
  ].join('|');

/** A village taken along: everything that its forms need without a connection. */
export type KeptVillage = {
  owner: string;
  roundId: string;
  roundName: string;
  villageId: string;
  villageName: string;
  keptAt: string;
  definition: Definition;
  forms: HouseholdForm[];
};

export type FormADraft = { eligible: boolean; reason: string; signedBy: string };

/** A form under way. `waiting`: handed to the outbox, nothing of it may be lost before the server has it. */
export type Draft = {
  owner: string;
  /** Of the entry, or of the case when there is none. */
  id: string;
  entryId: string | null;
  caseId: string | null;
  headName: string;
  answers: Answers;
  /** What the writer saw when the form was opened. */
  version: number;
  reason: string;
  formA: FormADraft | null;
  waiting: { commandId: string; formACommandId: string } | null;
  /** A definite "no": what to mend, and where. */
  refused: { message: string; whatToDo: string; field: string | null } | null;
  savedAt: string;
};

const read = <T>(key: string): T | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
};
const all = <T>(prefix: string): T[] =>
  keysOf(prefix)
    .map((key) => read<T>(key))
    .filter((one) => one !== null);

export const idOf = (of: Pick<HouseholdForm, 'entryId' | 'caseId'>): string => of.entryId ?? of.caseId ?? '';

/** What this phone keeps, for one account: another that signs in here does not see it. Writing may fail: storage is full. */
export const kept = {
  villages: (owner: string): KeptVillage[] => all<KeptVillage>(TAKEN).filter((one) => one.owner === owner),
  keepVillage: (of: KeptVillage): void =>
    localStorage.setItem(`${TAKEN}${of.roundId}.${of.villageId}`, JSON.stringify(of)),
  drafts: (owner: string): Draft[] => all<Draft>(UNDER_WAY).filter((one) => one.owner === owner),
  draft: (owner: string, id: string): Draft | null => {
    const found = read<Draft>(UNDER_WAY + id);
    return found?.owner === owner ? found : null;
  },
  keepDraft: (of: Draft): void => localStorage.setItem(UNDER_WAY + of.id, JSON.stringify(of)),
  dropDraft: (id: string): void => localStorage.removeItem(UNDER_WAY + id),
  /** Everything of this account; with `unsent` even what nobody has received. */
  clear: (owner: string, { unsent }: { unsent: boolean }): void => {
    for (const key of [...keysOf(TAKEN), ...keysOf(UNDER_WAY)]) {
      const of = read<{ owner: string; waiting?: unknown }>(key);
      if (of && (of.owner !== owner || (of.waiting && !unsent))) continue;
      localStorage.removeItem(key);
    }
  },
};
