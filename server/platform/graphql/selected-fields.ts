import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Fields asked for in these selections, fragments opened; a field under `@skip` counts as asked for. */
function fieldsOf(sets: readonly (SelectionSetNode | undefined)[], info: GraphQLResolveInfo): FieldNode[] {
  return sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === 'Field') return [selection];
      if (selection.kind === 'InlineFragment') return fieldsOf([selection.selectionSet], info);
      return fieldsOf([info.fragments[selection.name.value]?.selectionSet], info);
    }),
  );
}

/** Names of the fields that a question selects below a field, or below a path of fields under it. */
export function selectedFields(info: GraphQLResolveInfo, ...path: readonly string[]): ReadonlySet<string> {
  let nodes = fieldsOf(
    info.fieldNodes.map(({ selectionSet }) => selectionSet),
    info,
  );
  for (const step of path) {
    const under = nodes.filter(({ name }) => name.value === step).map(({ selectionSet }) => selectionSet);
    nodes = fieldsOf(under, info);
  }
  return new Set(nodes.map(({ name }) => name.value));
}
