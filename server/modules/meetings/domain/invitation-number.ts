/** Damm's table: every wrong digit and every swap of two neighbours changes the check digit. */
const TABLE = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

const checkOf = (digits: string): number =>
  [...digits].reduce((state, digit) => Number(TABLE[state]?.[Number(digit)] ?? 0), 0);

/** As printed on the invitation: the number in the meeting and a check digit, so that 12 typed for 21 finds nobody. */
export const invitationNumber = (number: number): string => {
  const digits = String(number).padStart(3, '0');
  return `${digits}${checkOf(digits)}`;
};

/** The number behind what was typed or scanned ("hop-dan:0174" of the QR too); null when the check digit is wrong. */
export function readInvitationNumber(text: string): number | null {
  const digits = /^(?:hop-dan:)?(\d{2,7})$/i.exec(text.trim())?.[1];
  if (digits === undefined || checkOf(digits) !== 0) return null;
  const number = Number(digits.slice(0, -1));
  return number > 0 ? number : null;
}
