import {
  FormOfVillageDocument,
  OneFormDocument,
  VillageFormsDocument,
  type VillagesToVisitQuery,
} from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';
import { type HouseholdForm, idOf, kept, type KeptVillage } from './kept.ts';
import type { Definition } from './missing.ts';

export type Village = VillagesToVisitQuery['villagesToVisit'][number];

/** Brings all forms of a village onto this machine; null: nothing there for this account. */
export const takeAlong = async (owner: string, of: Village): Promise<KeptVillage | null> => {
  const at = { roundId: of.roundId, villageId: of.village.id };
  const { formDefinition, householdForms } = await send(VillageFormsDocument, at);
  if (!formDefinition) return null;
  const village = {
    ...{ owner, ...at, roundName: of.roundName, villageName: of.village.fullName },
    ...{ keptAt: new Date().toISOString(), definition: formDefinition, forms: householdForms },
  };
  kept.keepVillage(village);
  return village;
};

export type OpenForm = { form: HouseholdForm; definition: Definition };

const isFilled = ({ answers }: HouseholdForm): boolean => 'members' in answers;

const PATIENCE_MS = 2_500;

const fromServer = async (id: string): Promise<OpenForm | null> => {
  const { householdForm } = await send(OneFormDocument, { entryId: id, caseId: null });
  const form = householdForm ?? (await send(OneFormDocument, { entryId: null, caseId: id })).householdForm;
  if (!form) return null;
  const { roundId, villageId } = form;
  const { formDefinition } = await send(FormOfVillageDocument, { roundId, villageId });
  return formDefinition && { form, definition: formDefinition };
};

const later = <T>(value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), PATIENCE_MS));

/**
 * The form of a household: from the server; where that does not answer soon, as it was taken along. Nobody stands at a
 * door and waits for a signal.
 */
export const openForm = async (owner: string, id: string): Promise<OpenForm | null> => {
  const village = kept.villages(owner).find(({ forms }) => forms.some((form) => idOf(form) === id));
  const own = village?.forms.find((form) => idOf(form) === id);
  if (!village || !own || !isFilled(own)) return fromServer(id);
  const here = { form: own, definition: village.definition };
  return Promise.race([fromServer(id).catch(() => here), later(here)]);
};
