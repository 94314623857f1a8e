/**
 * The house rules for imports: `npm run check:imports`.
 * kernel < access < platform < modules (in the order of the work) < compose; inside a module domain < app < db, api.
 */
const M = '^server/modules/';
const own = (layers) => `${M}$1/(${layers})/`;
const FRONT_DOOR = `${M}[^/]+/(api/)?index\\.ts$`;
/** The order of the work: a later module may know an earlier one, never the other way round. */
const ORDER = [
  'identity',
  'areas',
  'rounds',
  'calendar',
  'households',
  'lists',
  'assessments',
  'tracks',
  'imports',
  'meetings',
  'readings',
  'minutes',
  'packets',
  'tally',
  'reconciliation',
  'posting',
  'complaints',
  'submission',
  'appraisal',
  'opinion',
  'recognition',
  'reports',
  'preparation',
  'informing',
  'printing',
  'supervision',
  'progress',
  'audit',
  'privacy',
];

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are one idea, or one of them too many.',
      {},
      { circular: true },
    ),
    rule(
      'resolvable',
      'An import leads to a file.',
      {},
      { couldNotResolve: true, pathNot: '^\\$(app|env)/' },
    ),
    rule(
      'kernel-is-leaf',
      'Everybody may know the kernel, so it knows nobody.',
      { path: '^server/kernel/' },
      {
        pathNot: ['^server/kernel/', '^(node:)?crypto$'],
      },
    ),
    rule(
      'access-sees-kernel-only',
      'Rights are pure.',
      { path: '^server/access/' },
      {
        pathNot: '^server/(access|kernel)/',
      },
    ),
    rule(
      'domain-is-pure',
      'Law and rules: data in, data out; no clock, no random, no I/O.',
      {
        path: `${M}([^/]+)/domain/`,
      },
      { pathNot: ['^server/kernel/', own('domain'), FRONT_DOOR, 'node_modules/zod/'] },
    ),
    rule(
      'app-sees-no-technology',
      'A use case asks ports; db and platform stand behind them.',
      {
        path: `${M}([^/]+)/app/`,
      },
      { pathNot: ['^server/(kernel|access)/', own('domain|app'), FRONT_DOOR, '^(node:)?crypto$'] },
    ),
    rule(
      'db-serves-app',
      'Rows and SQL, behind the ports of app.',
      { path: `${M}([^/]+)/db/` },
      {
        pathNot: [
          '^server/kernel/',
          '^server/access/',
          '^server/platform/(db|files)/',
          own('domain|app|db'),
          `${M}[^/]+/index\\.ts$`,
          'node_modules/(typeorm|pg)/',
          '^(node:)?(crypto|fs|fs/promises|module|path|url|worker_threads|stream|zlib)$',
        ],
      },
    ),
    rule(
      'files-serve-app',
      'Workbooks and papers in and out, threads included, behind the ports of app.',
      { path: `${M}([^/]+)/files/` },
      {
        pathNot: [
          '^server/kernel/',
          '^server/platform/(files|papers)/',
          own('domain|app|files'),
          FRONT_DOOR,
          '^(node:)?(crypto|fs|fs/promises|module|path|url|worker_threads|stream|zlib)$',
        ],
      },
    ),
    rule(
      'api-calls-app',
      'Resolvers translate; they hold no SQL and no rules.',
      { path: `${M}([^/]+)/api/` },
      {
        pathNot: [
          '^server/(kernel|access)/',
          '^server/platform/(graphql|live|files)/',
          '^server/platform/module\\.ts$',
          own('domain|app|api'),
          FRONT_DOOR,
          'node_modules/(type-graphql|graphql|graphql-scalars|dataloader|reflect-metadata)/',
        ],
      },
    ),
    rule(
      'neighbours-by-the-front-door',
      'Another module is reached by its index.ts, or its api/index.ts.',
      {
        path: `${M}([^/]+)/`,
      },
      { path: `${M}[^/]+/`, pathNot: [`${M}$1/`, FRONT_DOOR, `${M}[^/]+/module\\.ts$`] },
    ),
    ...ORDER.map((earlier, place) =>
      rule(
        `${earlier}-knows-no-later-module`,
        'Imports go one way, along the work.',
        { path: `${M}${earlier}/` },
        {
          path: `${M}(${ORDER.slice(place + 1).join('|') || 'none'})/`,
        },
      ),
    ),
    rule(
      'modules-are-in-the-order',
      'A new module takes its place in ORDER above.',
      {},
      {
        path: M,
        pathNot: `${M}(${ORDER.join('|')})/`,
      },
    ),
    rule(
      'platform-knows-no-module',
      'Machinery serves every module alike.',
      { path: '^server/platform/' },
      {
        path: ['^server/modules/', '^server/compose'],
      },
    ),
    rule(
      'wiring-only-from-compose',
      'One place builds things; tests and tools may build a part.',
      {
        pathNot: ['^server/compose(-modules)?\\.ts$', '^server/tools/', '^tests/', `${M}[^/]+/module\\.ts$`],
      },
      { path: `${M}[^/]+/module\\.ts$` },
    ),
    rule(
      'wiring-knows-wiring-by-type',
      'What a module is built from may be named by the type of an earlier module, not built again.',
      { path: `${M}([^/]+)/module\\.ts$` },
      { path: `${M}[^/]+/module\\.ts$`, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'typeorm-at-home',
      'Entities and SQL live in db.',
      {
        path: '^server/',
        pathNot: [
          `${M}[^/]+/db/`,
          '^server/platform/(db|outbox|embedded-postgres|backup)/',
          '^server/(tools/|compose(-modules)?\\.ts)',
        ],
      },
      { path: 'node_modules/(typeorm|pg)/' },
    ),
    rule(
      'graphql-at-home',
      'A release candidate is held at arm’s length.',
      {
        path: '^server/',
        pathNot: [`${M}[^/]+/api/`, '^server/platform/graphql/', '^server/(tools/|compose(-modules)?\\.ts)'],
      },
      { path: 'node_modules/(type-graphql|graphql)/' },
    ),
    rule(
      'migrations-stand-alone',
      'What ran once must run the same in ten years.',
      { path: '^migrations/' },
      {
        path: '^(server|web|tests)/',
      },
    ),
    rule(
      'web-talks-graphql',
      'Pages know the API, not the server.',
      { path: '^web/' },
      {
        path: '^(server|migrations|tests)/',
      },
    ),
    rule(
      'ui-knows-no-data',
      'Building blocks are used by features, never the other way round.',
      { path: '^web/src/lib/ui/' },
      { path: '^web/src/(routes/|lib/(features/|graphql/generated))' },
    ),
    rule(
      'routes-only-compose',
      'A page is put together from features; nothing is taken out of a page.',
      { path: '^web/src/lib/' },
      { path: '^web/src/routes/' },
    ),
    rule(
      'server-knows-no-web',
      'The web is mounted, not imported.',
      { path: '^server/' },
      { path: '^(web|tests)/' },
    ),
    rule(
      'api-tests-are-black-box',
      'They speak to a running server, as a page does.',
      {
        path: '^tests/(api|live|web)/',
      },
      { path: '^server/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'the-server-ships-without-development-packages',
      'The image installs without them.',
      { path: '^(server|migrations)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'only-listed-packages',
      'What is imported is in package.json.',
      { path: '^(server|web/src|migrations)/' },
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
      },
    ),
  ],
  options: {
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^web/(build|\\.svelte-kit)/', '\\.css$', '\\.css\\?'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.svelte', '.svelte.ts', '.json'],
      conditionNames: ['svelte', 'import', 'types', 'default', 'node'],
      exportsFields: ['exports'],
    },
  },
};
