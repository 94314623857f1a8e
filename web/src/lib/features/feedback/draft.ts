import type { ComplaintAbout } from '../../graphql/generated.ts';

/** What somebody is writing; kept on the phone until the server has it. */
export type Draft = {
  about: ComplaintAbout;
  aboutName: string;
  words: string;
  asComplaint: boolean;
  name: string;
  address: string;
  phone: string;
};

export const emptyDraft = (about: ComplaintAbout): Draft => ({
  ...{ about, aboutName: '', words: '', asComplaint: false, name: '', address: '', phone: '' },
});

const keyOf = (posterCode: string): string => `hop-dan.y-kien.${posterCode}`;

/** A phone that keeps nothing (private window, full storage) is told so. */
export const drafts = {
  read(posterCode: string): Draft | null {
    try {
      const kept = localStorage.getItem(keyOf(posterCode));
      return kept ? { ...emptyDraft('OTHER'), ...(JSON.parse(kept) as Partial<Draft>) } : null;
    } catch {
      return null;
    }
  },
  keep(posterCode: string, draft: Draft): boolean {
    try {
      localStorage.setItem(keyOf(posterCode), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  },
  drop(posterCode: string): void {
    try {
      localStorage.removeItem(keyOf(posterCode));
    } catch {
      // nothing was kept
    }
  },
};

/** ABCD efgh … in groups of four, as it is printed. */
export const groupedCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ');
