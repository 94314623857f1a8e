import type { ReportColumnKind } from '../../graphql/generated.ts';
import { language } from '../../i18n/language.svelte.ts';

/** 1.982 and 93,20; what is not known stays empty. */
export const figure = (
  cell: { readonly number?: number | null; readonly text?: string | null },
  kind: ReportColumnKind,
): string => {
  if (cell.number === null || cell.number === undefined) return cell.text ?? '';
  const digits = kind === 'PERCENT' ? 2 : 0;
  return cell.number.toLocaleString(language.current === 'vi' ? 'vi-VN' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
};
