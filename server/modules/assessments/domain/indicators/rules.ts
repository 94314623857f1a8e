import type { RulePack } from '../../../rounds/index.ts';
import type { IndicatorRule } from './finding.ts';
import * as house from './house.ts';
import * as people from './people.ts';

/** The cut-offs of a set of indicators, by code; the numbers and names stand in the pack. */
type Rules = Readonly<Record<string, IndicatorRule>>;

const OF_2022: Rules = {
  EMPLOYMENT: people.employment,
  DEPENDANTS: people.dependants,
  NUTRITION: people.nutrition,
  HEALTH_INSURANCE: people.healthInsurance,
  ADULT_EDUCATION: people.adultEducation2022,
  CHILD_SCHOOLING: people.childSchooling2022,
  HOUSING_QUALITY: house.housingQuality2022,
  HOUSING_AREA: house.housingArea,
  WATER: house.water2022,
  TOILET: house.toilet2022,
  TELECOM: house.telecom2022,
  INFORMATION_MEANS: house.informationMeans2022,
};

const OF_2016: Rules = {
  HEALTH_SERVICE: house.healthService2016,
  HEALTH_INSURANCE: people.healthInsurance,
  ADULT_EDUCATION: people.adultEducation2016,
  CHILD_SCHOOLING: people.childSchooling2016,
  HOUSING_QUALITY: house.housingQuality2016,
  HOUSING_AREA: house.housingArea,
  WATER: house.byTheReviewer,
  TOILET: house.byTheReviewer,
  TELECOM: house.telecom2016,
  INFORMATION_MEANS: house.informationMeans2016,
};

/** Only the texts of the national packs were read; an indicator of another pack is ticked with its cut-off in view. */
const RULES_OF: Readonly<Record<string, Rules>> = { 'vn-2022-2025': OF_2022, 'vn-2016-2020': OF_2016 };

export const ruleFor = (pack: Pick<RulePack, 'id'>, code: string): IndicatorRule =>
  RULES_OF[pack.id]?.[code] ?? house.byTheReviewer;

/** Is it left to the reviewer in every house? */
export const isTicked = (pack: Pick<RulePack, 'id'>, code: string): boolean =>
  ruleFor(pack, code) === house.byTheReviewer;
