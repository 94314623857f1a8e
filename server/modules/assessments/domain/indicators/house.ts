import { computed, missing, ofHouse, TICK, type IndicatorRule } from './finding.ts';

/** 2022–2025, 7: at least two of wall, column and roof are of material that does not last. */
export const housingQuality2022: IndicatorRule = ({ dwelling }) => {
  const parts = ['wallDurable', 'columnDurable', 'roofDurable'] as const;
  const open = parts.filter((part) => dwelling[part] === null);
  if (open.length > 0) return missing(...open.map((part) => `dwelling.${part}`));
  return computed(parts.filter((part) => dwelling[part] === false).length >= 2);
};

/** 2016–2020, 5: a house less than semi-solid ("thiếu kiên cố") or makeshift ("đơn sơ"). */
export const housingQuality2016: IndicatorRule = ({ dwelling }) =>
  ofHouse(dwelling, 'house', (house) => house === 'LESS_SOLID' || house === 'MAKESHIFT');

const LEAST_TENTHS = 80;

/** Both packs: under 8 m² a person. Compared in tenths of a square metre, so exactly 8 is enough. */
export const housingArea: IndicatorRule = ({ members, dwelling }) =>
  ofHouse(dwelling, 'areaM2', (area) => Math.round(area * 10) < LEAST_TENTHS * members.length);

/** 2022–2025, 9: none of the clean sources. */
export const water2022: IndicatorRule = ({ dwelling }) =>
  ofHouse(dwelling, 'water', (water) => water === 'OTHER');

/** 2022–2025, 10: none of the hygienic kinds. */
export const toilet2022: IndicatorRule = ({ dwelling }) =>
  ofHouse(dwelling, 'toilet', (toilet) => toilet === 'OTHER' || toilet === 'NONE');

/** 2022–2025, 11: no member uses the internet. */
export const telecom2022: IndicatorRule = ({ dwelling }) => ofHouse(dwelling, 'usesInternet', (so) => !so);

/** 2016–2020, 9: nobody uses telephone or internet. */
export const telecom2016: IndicatorRule = ({ dwelling }) => {
  const { usesInternet, usesTelephone } = dwelling;
  if (usesInternet || usesTelephone) return computed(false);
  const open = (['usesInternet', 'usesTelephone'] as const).filter((field) => dwelling[field] === null);
  return open.length > 0 ? missing(...open.map((field) => `dwelling.${field}`)) : computed(true);
};

/** 2022–2025, 12: none of the means, shared or personal. */
export const informationMeans2022: IndicatorRule = ({ dwelling }) =>
  ofHouse(dwelling, 'means', (means) => means.length === 0);

const RECEIVERS = ['TELEVISION', 'RADIO', 'DESKTOP', 'LAPTOP'] as const;

/** 2016–2020, 10: no television, radio or computer, and the loudspeaker of the village is not heard. */
export const informationMeans2016: IndicatorRule = ({ dwelling }) => {
  const { means, hearsLoudspeaker } = dwelling;
  if (means === null) return missing('dwelling.means');
  if (RECEIVERS.some((one) => means.includes(one))) return computed(false);
  return hearsLoudspeaker === null ? missing('dwelling.hearsLoudspeaker') : computed(!hearsLoudspeaker);
};

/** 2016–2020, 1: somebody was ill and not treated. */
export const healthService2016: IndicatorRule = ({ dwelling }) =>
  ofHouse(dwelling, 'untreatedIllness', (so) => so);

/** 2016–2020, 7 and 8: what is hygienic the text at hand does not list. */
export const byTheReviewer: IndicatorRule = () => TICK;
