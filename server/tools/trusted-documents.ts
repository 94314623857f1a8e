import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

/** Who may send a document: everybody (hall, phone, front door), or a signed-in official only. */
export type Audience = 'public' | 'official';
export type TrustedDocument = {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly audience: Audience;
};
/** One .graphql file: where it lies and what stands in it. */
export type DocumentSource = { readonly path: string; readonly text: string };

/** Features whose documents everybody may send (session: signing in and joining). They may select PUBLIC fields only. */
const PUBLIC_FEATURES = ['hall', 'phone', 'door', 'session', 'posted', 'feedback', 'certificate'];

const audienceOf = (path: string): Audience => {
  const feature = /features\/([^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1] ?? '';
  return PUBLIC_FEATURES.includes(feature) ? 'public' : 'official';
};

const fragmentNames = (node: OperationDefinitionNode | FragmentDefinitionNode): string[] => {
  const names: string[] = [];
  visit(node, { FragmentSpread: (spread) => void names.push(spread.name.value) });
  return names;
};

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = (operation: OperationDefinitionNode, fragments: Fragments): FragmentDefinitionNode[] => {
  const found = new Map<string, FragmentDefinitionNode>();
  const open = fragmentNames(operation);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`${operation.name?.value ?? '?'}: there is no fragment ${name}`);
    if (found.has(name)) continue;
    found.set(name, fragment);
    open.push(...fragmentNames(fragment));
  }
  return [...found.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
};

/** Every operation with the fragments it needs, as one text, named by the SHA-256 of that text. */
export const trustedDocuments = (sources: readonly DocumentSource[]): TrustedDocument[] => {
  const parsed = sources.map(({ path, text }): { path: string; ast: DocumentNode } => ({
    path,
    ast: parse(text),
  }));
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { ast } of parsed)
    for (const node of ast.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  const documents = parsed.flatMap(({ path, ast }) =>
    ast.definitions
      .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
      .map((operation): TrustedDocument => {
        if (!operation.name) throw new Error(`${path}: an operation has no name`);
        const document = [operation, ...fragmentsOf(operation, fragments)]
          .map((node) => print(node))
          .join('\n\n');
        const id = createHash('sha256').update(document).digest('hex');
        return { id, name: operation.name.value, document, audience: audienceOf(path) };
      }),
  );
  const names = documents.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two operations are named ${twice}`);
  return documents.sort((a, b) => (a.name < b.name ? -1 : 1));
};
