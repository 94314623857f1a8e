import { isAged } from '../age.ts';
import {
  anybody,
  computed,
  missing,
  said,
  TICK,
  type AgedMember,
  type IndicatorRule,
  type Said,
} from './finding.ts';

/** 2022–2025, 1: able and ready without work, or wages without a contract; of working age says the reviewer. */
export const employment: IndicatorRule = ({ members }) =>
  anybody(
    members,
    ({ age }) => isAged(age, { from: 15 }), // younger people are not asked
    (of) =>
      said(of, 'work', of.work, (work) => ['NO_WORK_BUT_READY', 'WAGES_WITHOUT_CONTRACT'].includes(work)),
  );

/** 2022–2025, 2: more than half of the members are children under 16, or elderly or disabled on monthly assistance. */
export const dependants: IndicatorRule = ({ members }) => {
  const paths: string[] = [];
  let count = 0;
  for (const of of members) {
    const child = isAged(of.age, { under: 16 });
    const assisted = of.assistance === 'AS_ELDERLY_OR_DISABLED';
    if (child === 'YES' || (child === 'UNSURE' && assisted)) count += 1;
    else if (child === 'UNSURE') paths.push(`members.${of.key}.birthDate`);
    else if (of.assistance === null) paths.push(`members.${of.key}.assistance`);
    else if (assisted) count += 1;
  }
  return paths.length > 0 ? missing(...paths) : computed(count * 2 > members.length);
};

/** 2022–2025, 3: a child under 16 is stunted or underweight. */
export const nutrition: IndicatorRule = ({ members }) =>
  anybody(
    members,
    ({ age }) => isAged(age, { under: 16 }),
    (of) => said(of, 'undernourished', of.undernourished, (so) => so),
  );

/** Both packs: somebody aged 6 or over has no health insurance. */
export const healthInsurance: IndicatorRule = ({ members }) =>
  anybody(
    members,
    ({ age }) => isAged(age, { from: 6 }),
    (of) => said(of, 'insured', of.insured, (so) => !so),
  );

/** The certificate that fits the age (16 to under 18: lower secondary; 18 to 30: upper secondary or a trade). */
function fits({ age, certificate }: AgedMember): Said {
  if (certificate === 'TRAINED_ON_THE_JOB' || certificate === 'VOCATIONAL_OR_HIGHER') return true;
  if (certificate === 'UPPER_SECONDARY') return true;
  return certificate === 'LOWER_SECONDARY' && isAged(age, { from: 16, under: 18 }) === 'YES';
}

/**
 * 2022–2025, 5: somebody from 16 to 30 "không tham gia đào tạo, hoặc không có bằng cấp". Where both readings of this
 * "hoặc" agree it is computed; where they do not, the reviewer decides with the text in view.
 */
export const adultEducation2022: IndicatorRule = ({ members }) => {
  const aged = ({ age }: AgedMember) => isAged(age, { from: 16, under: 31 });
  const neither = anybody(members, aged, (of) =>
    said(of, 'studying', of.studying, (studying) => studying) === false
      ? said(of, 'certificate', of.certificate, () => !fits(of))
      : said(of, 'studying', of.studying, () => false),
  );
  if (neither.kind !== 'COMPUTED' || neither.deprived) return neither;
  const one = anybody(members, aged, (of) =>
    said(of, 'certificate', of.certificate, () => !of.studying || !fits(of)),
  );
  if (one.kind !== 'COMPUTED') return one;
  return one.deprived ? TICK : computed(false);
};

/** 2022–2025, 6: a child from 3 to under 16 is not at the level of school fitting the age. */
export const childSchooling2022: IndicatorRule = ({ members }) =>
  anybody(
    members,
    ({ age }) => isAged(age, { from: 3, under: 16 }),
    (of) => said(of, 'fittingLevel', of.fittingLevel, (so) => !so),
  );

const FIRST_YEAR = 1986;
const LOWER_SECONDARY_UP = ['LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL_OR_HIGHER'];

/** 2016–2020, 3: aged 15 or over, born from 1986, without lower secondary school and not studying. */
export const adultEducation2016: IndicatorRule = ({ members }) =>
  anybody(
    members.filter(({ birthDate, birthYear }) => {
      const born = birthDate ? Number(birthDate.slice(0, 4)) : birthYear;
      return born === null || born >= FIRST_YEAR;
    }),
    ({ age }) => isAged(age, { from: 15 }),
    (of) => {
      const schooled = said(of, 'certificate', of.certificate, (has) => LOWER_SECONDARY_UP.includes(has));
      if (schooled !== false) return schooled === true ? false : schooled;
      return said(of, 'studying', of.studying, (studying) => !studying);
    },
  );

/** 2016–2020, 4: a child from 5 to under 15 is not in school. */
export const childSchooling2016: IndicatorRule = ({ members }) =>
  anybody(
    members,
    ({ age }) => isAged(age, { from: 5, under: 15 }),
    (of) => said(of, 'studying', of.studying, (studying) => !studying),
  );
