import { fold } from '../../../src/text/folding.ts';

const ofSite =
  /^(?:https?:\/\/)?(?:www\.|m\.|amp\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*?)\.(?:(?:com|net|org|gov|edu)\.)?[a-z]{2,4}(?:\/|$)/i;
const idle = /(?<!\p{L})(?:điện tử|online|trực tuyến)(?!\p{L})/giu;

/**
 * The newspaper's part of an article's id: its host without the ending (`baoquocte.vn` → `baoquocte`), or its
 * name without spaces and diacritics (`Báo Sơn La điện tử` → `baosonla`).
 * @param publisher as printed; null when the capture names none
 * @param sha256 the capture's, whose first eight digits stand in for an unknown name
 */
export function shortNameOf(publisher: string | null, sha256: string): string {
  const host = publisher?.trim().match(ofSite)?.[1];
  const name = fold(host ?? publisher?.replace(idle, ' ') ?? '').replace(/[^a-z0-9]+/g, '');
  return /[a-z]/.test(name) ? name : sha256.slice(0, 8);
}
