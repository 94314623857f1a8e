import type pdfmake from 'pdfmake';
import type { Block } from '../paper.ts';

type Definition = Parameters<typeof pdfmake.createPdf>[0];

/** The blocks of a paper are numbered, so that what leads on knows what it leads to. */
export const nameOf = (part: number, place: number): string => `part-${part}-${place}`;

const leadsOn = (block: Block | undefined): boolean =>
  block?.kind === 'heading' ||
  block?.kind === 'title' ||
  (block?.kind === 'paragraph' && block.leadsOn === true);

/** What each block leads to in the end: over a heading, over "as follows:", to the table. */
function goalsOf(parts: readonly (readonly Block[])[]): ReadonlyMap<string, string> {
  const goals = new Map<string, string>();
  for (const [part, body] of parts.entries())
    for (const place of body.keys()) {
      let goal = place;
      while (leadsOn(body[goal])) goal += 1;
      if (goal !== place && goal < body.length) goals.set(nameOf(part, place), nameOf(part, goal));
    }
  return goals;
}

/** What leads on goes to the page of what it leads to. Each block is asked once, so it looks to the end of the chain. */
export function standsAlone(parts: readonly (readonly Block[])[]): Definition['pageBreakBefore'] {
  const goals = goalsOf(parts);
  return (node, { getFollowingNodesOnPage, getNodesOnNextPage }) => {
    const goal = node.id === undefined ? undefined : goals.get(node.id);
    const isGoal = ({ id }: { id?: string | undefined }): boolean => id === goal;
    return goal !== undefined && !getFollowingNodesOnPage().some(isGoal) && getNodesOnNextPage().some(isGoal);
  };
}
