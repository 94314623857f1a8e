import type { ReviewField } from './fields.ts';

/**
 * Header texts without marks, in the order they are tried: "Phân loại đầu kỳ" must be taken before "Phân loại",
 * "Tên chủ hộ" before a bare "Mã hộ" could swallow it. The first column that fits a field keeps it.
 */
export const REVIEW_HEADER_WORDS: readonly (readonly [ReviewField, RegExp])[] = [
  ['ordinal', /^(stt|tt|so tt|so thu tu)$/],
  ['code', /^(ma|ma so) ho( gia dinh)?$/],
  ['name', /(ho va ten|ho ten|ho, ten|ten chu ho|^chu ho$)/],
  ['birth', /(ngay.*sinh|nam sinh)/],
  ['sex', /gioi tinh/],
  ['ethnicity', /^dan toc$/],
  ['idNumber', /(cccd|cmnd|can cuoc|dinh danh|chung minh)/],
  ['size', /(nhan khau|so khau)/],
  ['startClass', /(dau ky|dau nam|hien dang quan ly)/],
  ['reason', /ly do ra soat/],
  ['b1', /\bb ?1\b/],
  ['b2', /\bb ?2\b/],
  ['indicators', /chi so/],
  ['minority', /(dtts|dan toc thieu so)/],
  ['noLabour', /(knld|kha nang lao dong)/],
  ['merit', /nguoi co cong/],
  ['cause', /nguyen nhan/],
  ['opinion', /y kien/],
  ['rowId', /^ma dong/],
  ['resultClass', /(phan loai|ket qua ra soat)/],
  ['village', /^(ten )?(thon|ap|khom|buon|ban|to dan pho|lang)\b/],
];

/** "Tổ" alone is the group inside a village, not the village. */
export const GROUP_HEADER = /^(to|to so|to tu quan)$/;
export const RELATION_HEADER = /quan he/;
