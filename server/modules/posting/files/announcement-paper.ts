import { renderPdf, type Block } from '../../../platform/papers/index.ts';
import type { PosterFacts } from '../app/ports.ts';
import type { Announcement } from '../domain/announcement.ts';
import { dayWords } from './words.ts';

/** For whoever reads it out: large, one breath a paragraph. */
export const renderAnnouncement = (
  { posting, context }: PosterFacts,
  { title, paragraphs }: Announcement,
): Promise<Uint8Array> =>
  renderPdf({
    about: `Thông báo trên đài truyền thanh ${posting.villageName ?? ''}, năm ${context.year}`,
    madeAt: posting.startedAt,
    head: {
      authority: ['ỦY BAN NHÂN DÂN', context.communeName.toLocaleUpperCase('vi')],
      placeAndDate: `${context.communeShortName}, ${dayWords(posting.startedOn)}`,
    },
    title: { name: title },
    body: paragraphs.map((text): Block => ({ kind: 'paragraph', size: 17, text })),
  });
