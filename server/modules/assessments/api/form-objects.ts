import type { ApiContext } from '../../../platform/graphql/index.ts';
import { fillText } from '../../../kernel/refusals.ts';
import { indicatorObject } from '../../rounds/api/index.ts';
import type { FormDefinition as DefinitionValue, HouseholdForm as FormValue } from '../app/view-forms.ts';
import type { FormExamined } from '../domain/examine-form.ts';
import { isTicked } from '../domain/indicators/rules.ts';
import { FormCheck, FormDefinition, HouseholdForm } from './form-types.ts';

export function definitionObject(of: DefinitionValue, context: ApiContext): FormDefinition {
  const { pack } = of.place.stored;
  const { language } = context;
  const { table } = of;
  return Object.assign(new FormDefinition(), {
    reviewDay: of.place.day,
    questions: of.questions,
    indicators: pack.indicators.map((one) => indicatorObject(one, language)),
    ticked: pack.indicators.filter(({ code }) => isTicked(pack, code)).map(({ number }) => number),
    causes: pack.causes.value.map((cause) => ({ code: cause.code, name: cause[language] })),
    causesMark: pack.causes.mark,
    scoreTable: table && {
      ...{ id: table.id, title: table.title, source: table.source },
      ...{ regions: table.body.regions, items: table.body.items },
    },
  });
}

export function formObject({ entry, reviewed, formA, ...of }: FormValue): HouseholdForm {
  const at = entry ?? reviewed;
  if (!at) throw new Error('a form without a household');
  const { headName, toName, householdCode, roundId, villageId } = at;
  return Object.assign(new HouseholdForm(), {
    ...{ entryId: entry?.id ?? null, caseId: reviewed?.id ?? null, roundId, villageId },
    ...{ headName, toName, householdCode },
    asked: entry?.because === 'REQUEST' && !reviewed,
    formA: formA && { eligible: formA.eligible, reason: formA.reason, signedBy: formA.signedBy },
    caseState: reviewed?.state ?? null,
    scoredClass: reviewed?.scoredClass ?? null,
    ...of,
  });
}

export function checkObject(of: FormExamined, context: ApiContext): FormCheck {
  const problems = of.problems.map(({ path, code }) => {
    const text = context.refusals[code]?.message[context.language] ?? code;
    return { path, code, message: fillText(text, { field: path }) };
  });
  const indicators = of.indicators.map(({ indicator, computed, deprived, source }) => ({
    ...{ number: indicator.number, computed, deprived, source },
  }));
  return Object.assign(new FormCheck(), {
    ...{ missing: of.missing, problems, indicators, b1: of.b1, b2: of.b2 },
  });
}
