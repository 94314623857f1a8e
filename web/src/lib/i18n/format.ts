import { language } from './language.svelte.ts';

const locale = (): string => (language.current === 'vi' ? 'vi-VN' : 'en-GB');
const ZONE = 'Asia/Ho_Chi_Minh';

/** 1.982 (Vietnamese), 1,982 (English). */
export const formatNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** A share of 0–1 as 93,2 % with a no-break space, at most one decimal. Meeting results come formatted from the server. */
export const formatShare = (share: number): string =>
  `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(share * 100)}\u00a0%`;

/** 24/11/2020. */
export const formatDate = (iso: string | Date): string =>
  new Intl.DateTimeFormat(locale(), {
    timeZone: ZONE,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(iso));

/** 19:30. */
export const formatTime = (iso: string | Date): string =>
  new Intl.DateTimeFormat(locale(), {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso));

/** 19:30 24/11/2020. */
export const formatDateTime = (iso: string | Date): string => `${formatTime(iso)} ${formatDate(iso)}`;
