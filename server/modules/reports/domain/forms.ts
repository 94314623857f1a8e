import { besideForm, kindForm } from './beside-forms.ts';
import { causeForm } from './cause-form.ts';
import { childrenForm } from './children-form.ts';
import { COMPARISON_TITLE } from './comparison-form.ts';
import { deprivationForm } from './deprivation-forms.ts';
import type { Dimension } from './fact.ts';
import type { Form, RoundFacts } from './form-spec.ts';
import { ethnicityForm, groupForm } from './group-forms.ts';
import { LISTS, LIST_TITLES, type ListCode } from './list-forms.ts';
import { movementForm } from './movement-forms.ts';
import { resultForm } from './result-form.ts';
import type { Words } from './table.ts';

/** Forms of figures, in the order of the report (law: forms of practice). */
export const FORMS = [
  'RESULTS',
  'MOVEMENT_POOR',
  'MOVEMENT_NEAR_POOR',
  'DEPRIVATION_POOR',
  'DEPRIVATION_NEAR_POOR',
  'GROUPS',
  'ETHNICITY',
  'CAUSES',
  'CHILDREN',
  'KINDS',
  'BESIDE',
] as const;
export type FormCode = (typeof FORMS)[number];
/** Made for the reader, not fixed by a stage: this round beside the last, and the lists with names. */
export const OTHER_TABLES = ['COMPARISON', ...LISTS] as const;
export const TABLES = [...FORMS, ...OTHER_TABLES] as const;
export type TableCode = (typeof TABLES)[number];
export const isForm = (code: TableCode): code is FormCode => (FORMS as readonly string[]).includes(code);
export const isList = (code: TableCode): code is ListCode => (LISTS as readonly string[]).includes(code);

export const FORM_OF: Readonly<Record<FormCode, Form>> = {
  RESULTS: resultForm,
  MOVEMENT_POOR: movementForm('POOR'),
  MOVEMENT_NEAR_POOR: movementForm('NEAR_POOR'),
  DEPRIVATION_POOR: deprivationForm('POOR'),
  DEPRIVATION_NEAR_POOR: deprivationForm('NEAR_POOR'),
  GROUPS: groupForm,
  ETHNICITY: ethnicityForm,
  CAUSES: causeForm,
  CHILDREN: childrenForm,
  KINDS: kindForm,
  BESIDE: besideForm,
};

/** Two kinds of poor only where the rules know them; classes beside only where another pack is computed. */
export const formsOf = ({ pack, secondPack, localPack }: RoundFacts): FormCode[] =>
  FORMS.filter((code) => {
    if (code === 'KINDS') return pack.shape === 'TWO_WAYS';
    if (code === 'BESIDE') return secondPack !== null || localPack !== null;
    return true;
  });

/** What a form asks of each household, without its figures. */
export const dimensionsOf = (code: FormCode, round: RoundFacts): readonly Dimension[] =>
  FORM_OF[code](round, []).asks;

/** The title of a table without its figures. */
export function titleOf(code: TableCode, round: RoundFacts): Words {
  if (isForm(code)) return FORM_OF[code](round, []).title;
  return isList(code) ? LIST_TITLES[code] : COMPARISON_TITLE;
}
