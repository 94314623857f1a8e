type Grant = { readonly area: { fullName: string } | null; readonly roundName: string | null };
type Words = { readonly everywhere: string; readonly onlyRound: (name: string) => string };

/** Where, as what, and for which round where it is for one only. */
export const grantText = ({ area, roundName }: Grant, role: string, t: Words): string =>
  `${area?.fullName ?? t.everywhere} – ${role}${roundName ? ` (${t.onlyRound(roundName)})` : ''}`;
