import type { RelationSide } from '../../graphql/generated.ts';
import { defineTexts } from '../../i18n/define-texts.ts';

/** Declared relations in the same words on every screen of officials. */
export const relationTexts = defineTexts({
  vi: {
    title: 'Quan hệ đã khai',
    mark: 'có quan hệ đã khai',
    side: {
      HOUSEHOLD: 'Hộ này có mặt',
      CHAIR: 'Chủ trì',
      SECRETARY: 'Thư ký',
      REVIEWER: 'Rà soát viên',
      OFFICIAL: 'Cán bộ',
    } satisfies Record<RelationSide, string>,
  },
  en: {
    title: 'Declared relations',
    mark: 'declared relation',
    side: {
      HOUSEHOLD: 'The household is here',
      CHAIR: 'Chair',
      SECRETARY: 'Secretary',
      REVIEWER: 'Reviewer',
      OFFICIAL: 'Official',
    } satisfies Record<RelationSide, string>,
  },
});

type Declared = { ofWhom: RelationSide; personName: string | null; kinship: string | null };

/** "Chủ trì · Nguyễn Văn A · anh ruột". */
export const relationLine = (of: Declared, t: ReturnType<typeof relationTexts>): string =>
  [t.side[of.ofWhom], of.personName, of.kinship].filter(Boolean).join(' · ');
