import { householdObject, memberObject } from '../../households/api/index.ts';
import type { FoundHousehold as FoundValue, TwoHalves as HalvesValue } from '../app/view-list.ts';
import type { ListedEvent, ListedRequest } from '../app/work-stores.ts';
import { entryObject, flagObjects, FoundHousehold, LifeEvent, ReviewRequest, TwoHalves } from './types.ts';

export const foundObject = ({ household, members, entry, flags }: FoundValue): FoundHousehold =>
  Object.assign(new FoundHousehold(), {
    household: householdObject(household),
    members: members.map(memberObject),
    entry: entry && entryObject(entry, flags),
    flags: flagObjects(flags),
    caseId: entry?.caseId ?? null,
  });

export const requestObject = ({ source, ...of }: ListedRequest): ReviewRequest =>
  Object.assign(new ReviewRequest(), { ...of, fromFloor: source === 'FLOOR' });

export const eventObject = ({ data, members, ...of }: ListedEvent): LifeEvent =>
  Object.assign(new LifeEvent(), {
    ...of,
    people: members.length,
    headBefore: data['headBefore'] ?? null,
    classElsewhere: data['classElsewhere'] ?? null,
  });

export const halvesObject = ({ event, halves }: HalvesValue): TwoHalves =>
  Object.assign(new TwoHalves(), { event: eventObject(event), halves: halves.map(foundObject) });
