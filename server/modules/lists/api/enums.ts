import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import {
  LIFE_EVENT_KINDS,
  LIST_BECAUSE,
  LIST_FLAG_KINDS,
  LIST_SOURCES,
  LIST_STATES,
  REQUEST_FORMS,
  REQUEST_KINDS,
  REQUEST_STATES,
  SIGNED_AS,
} from '../app/kinds.ts';

const named = <T extends string>(name: string, values: readonly T[], description: string) => {
  const made = enumOf(values);
  registerEnumType(made, { name, description });
  return made;
};

export const ListBecauseEnum = named(
  'ListBecause',
  LIST_BECAUSE,
  'MANAGED: on the current list. REQUEST: it asked in writing.',
);
export const ListSourceEnum = named('ListSource', LIST_SOURCES, 'Where an entry came from.');
export const ListStateEnum = named(
  'ListState',
  LIST_STATES,
  'WAITING: chưa rà soát, holds the agenda of its village. SCORED: it has its scores. STRUCK: it left the list.',
);
export const ListFlagKindEnum = named(
  'ListFlagKind',
  LIST_FLAG_KINDS,
  'To be looked at, never a block. SAME_PERSON: somebody of it stands in another household too.',
);
export const RequestFormEnum = named(
  'RequestForm',
  REQUEST_FORMS,
  'The form that the law of the round names.',
);
export const RequestKindEnum = named(
  'RequestKind',
  REQUEST_KINDS,
  'ENTER: to be reviewed (Mẫu số 01; to 2020 Phụ lục 1a). LEAVE: to leave the list (Mẫu số 04).',
);
export const RequestStateEnum = named(
  'RequestState',
  REQUEST_STATES,
  'RECEIVED: named from the floor, not signed yet. LISTED: on the list. Then REFUSED with a reason, or WITHDRAWN.',
);
export const SignedAsEnum = named('SignedAs', SIGNED_AS, 'By the household: signature or fingerprint.');
export const LifeEventKindEnum = named('LifeEventKind', LIFE_EVENT_KINDS, 'What happened to a household.');
export const ListEffectEnum = named(
  'ListEffect',
  ['NOT_ON_LIST', 'LISTED', 'STRUCK', 'STRUCK_ON_AGENDA', 'DECIDED_BEFORE'] as const,
  'What an event did to the entry. STRUCK_ON_AGENDA: struck, but an agenda has it: say so in the meeting. ' +
    'DECIDED_BEFORE: a meeting decided on it before; that stands.',
);
