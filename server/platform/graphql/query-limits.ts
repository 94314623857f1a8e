import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one question may ask for. Our own documents stay under half of each (a test holds them to it). */
export const QUERY_LIMITS = { depth: 16, aliases: 40, fields: 60_000 } as const;

/** How many rows a list is taken to have when the question does not say. */
const ROWS_UNSAID = 10;
/** A page size that comes as a variable is taken to be the largest page. */
const ROWS_LARGEST = 200;

type AnyField = GraphQLField<unknown, unknown>;
/** Where the walk stands: type, depth, how many rows there are of it, and the fragments it came through. */
type At = {
  readonly type: unknown;
  readonly depth: number;
  readonly rows: number;
  readonly inPage: boolean;
  readonly within: ReadonlySet<string>;
};
type Measured = { depth: number; aliases: number; fields: number };

/** Of a field that gives pages: what the question says, else what the field takes by itself. Null: no pages. */
function pageOf(field: FieldNode, { args }: AnyField): number | null {
  const paged = args.find(({ name }) => name === 'first');
  if (!paged) return null;
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Math.max(1, Number(first.value));
  return first ? ROWS_LARGEST : Number(paged.defaultValue ?? ROWS_LARGEST);
}

/** The list inside a connection is as long as its page. */
const rowsOf = (type: GraphQLOutputType, inPage: boolean): number =>
  isListType(getNullableType(type)) && !inPage ? ROWS_UNSAID : 1;

/** Fields that would be answered, rows included; a fragment counts at every place where it is used. */
function measureDocument(
  schema: GraphQLSchema,
  root: { selections: SelectionSetNode; type: unknown },
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
): Measured {
  const measured: Measured = { depth: 0, aliases: 0, fields: 0 };
  const walk = (of: SelectionSetNode, { type, depth, rows, inPage, within }: At) => {
    measured.depth = Math.max(measured.depth, depth);
    for (const selection of of.selections) {
      if (measured.fields > QUERY_LIMITS.fields || depth > QUERY_LIMITS.depth) return; // enough is known
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragmentOf(name);
        if (!fragment || within.has(name)) continue; // unknown or in a ring: other rules refuse it
        const on = schema.getType(fragment.typeCondition.name.value);
        walk(fragment.selectionSet, { type: on, depth, rows, inPage, within: new Set([...within, name]) });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        walk(selection.selectionSet, { type: on, depth, rows, inPage, within });
      } else {
        measured.fields += rows;
        if (selection.alias) measured.aliases += 1;
        const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
        const found = fields[selection.name.value];
        if (!selection.selectionSet || !found) continue;
        const page = pageOf(selection, found);
        walk(selection.selectionSet, {
          type: getNamedType(found.type),
          depth: depth + 1,
          rows: rows * (page ?? rowsOf(found.type, inPage)),
          inPage: page !== null && !isListType(getNullableType(found.type)),
          within,
        });
      }
    }
  };
  walk(root.selections, { type: root.type, depth: 1, rows: 1, inPage: false, within: new Set() });
  return measured;
}

const TEXTS: Readonly<Record<keyof Measured, string>> = {
  depth: 'Câu hỏi lồng quá sâu. / The question is nested too deep.',
  aliases: 'Câu hỏi dùng quá nhiều bí danh. / Too many aliases.',
  fields:
    'Câu hỏi quá lớn: hỏi ít trường hơn, hoặc trang nhỏ hơn (first). / Too large: ask fewer fields or a smaller page.',
};

/** The largest of the operations of a document. */
export function measureQuery(context: ValidationContext): Measured {
  const schema = context.getSchema();
  const all = context.getDocument().definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const root = { selections: definition.selectionSet, type: schema.getRootType(definition.operation) };
    return [measureDocument(schema, root, (name) => context.getFragment(name))];
  });
  const most = (of: keyof Measured): number => Math.max(0, ...all.map((one) => one[of]));
  return { depth: most('depth'), aliases: most('aliases'), fields: most('fields') };
}

/** Refuses a question that asks for too much before anything of it is run. */
export const queryLimits: ValidationRule = (context) => ({
  Document: () => {
    const measured = measureQuery(context);
    for (const of of ['depth', 'aliases', 'fields'] as const)
      if (measured[of] > QUERY_LIMITS[of])
        context.reportError(
          new GraphQLError(TEXTS[of], { extensions: { code: 'QUERY_TOO_LARGE', most: QUERY_LIMITS[of] } }),
        );
  },
});
