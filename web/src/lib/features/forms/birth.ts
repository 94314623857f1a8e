export type BirthAnswer = { birthDate: string | null; birthYear: number | null };

const two = (text: string): string => text.padStart(2, '0');

/** "05/09/2011", "5-9-2011", "5.9.2011" or "2011"; null: cannot be read. Empty is not answered. */
export const readBirth = (typed: string): BirthAnswer | null => {
  const text = typed.trim();
  if (text === '') return { birthDate: null, birthYear: null };
  if (/^(19|20)\d\d$/.test(text)) return { birthDate: null, birthYear: Number(text) };
  const [, day, month, year] = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ]((?:19|20)\d\d)$/.exec(text) ?? [];
  if (!day || !month || !year) return null;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const real = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso);
  return exists ? { birthDate: iso, birthYear: null } : null;
};

export const showBirth = ({ birthDate, birthYear }: BirthAnswer): string => {
  if (!birthDate) return birthYear ? String(birthYear) : '';
  const [year, month, day] = birthDate.split('-');
  return `${day}/${month}/${year}`;
};
