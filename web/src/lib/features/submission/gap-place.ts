import type { CommuneSubmissionFieldsFragment } from '../../graphql/generated.ts';

type Gap = CommuneSubmissionFieldsFragment['gaps'][number];

/** Where each thing that is missing is mended. */
export function placeOfGap({ kind, village, subjectId }: Gap, communeId: string, query: string): string {
  const inVillage = village ? `/xa/thon/${village.id}?${query}` : `/xa?${query}`;
  switch (kind) {
    case 'ROWS_TO_MEND':
      return `/xa/can-sua?${query}`;
    case 'VILLAGE_SILENT':
      return `/tinh/xa/${communeId}?${query}`;
    case 'NOT_REVIEWED':
      return `/xa/danh-sach?${query}`;
    case 'MINUTES_NOT_SIGNED':
      return subjectId ? `/dieu-khien/${subjectId}/bien-ban` : inVillage;
    case 'NOT_POSTED':
    case 'POSTING_RUNNING':
    case 'POSTED_OTHERWISE':
      return `/xa/niem-yet?${query}`;
    case 'COMPLAINT_OPEN':
      return `/xa/khieu-nai?${query}`;
    case 'DISCREPANCY':
    case 'NOT_BALANCED':
      return `/xa/doi-chieu?${query}`;
    default:
      return inVillage;
  }
}
