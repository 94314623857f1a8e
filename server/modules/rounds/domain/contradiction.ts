/** A place at which a well-formed pack contradicts itself, and what is wrong there, in two languages. */
export type Contradiction = { readonly place: string; readonly problem: string; readonly problemVi: string };

export const contradiction = (place: string, problemVi: string, problem: string): Contradiction => ({
  place,
  problem,
  problemVi,
});
