/**
 * A template is plain text that a person can read aloud. Nothing in it is run.
 *
 *   ! Mẫu số 01               above the head, on the right
 *   # GIẤY ĐỀ NGHỊ            title        ## …        below the title
 *   ### I. Thông tin          heading      - …         item of a list
 *   > …   left    ^ …  centred    >> …  right          … anything else: a paragraph, lines joined until an empty one
 *   ...3                      three dotted lines       === a new page
 *   ~ CHỦ HỘ | RÀ SOÁT VIÊN   who signs                [[thanh_vien]]  a table made by the program
 *   {{xa}} a field in the text,  **…** bold
 */
export type TemplateRun = { readonly text: string; readonly bold: boolean };
export type TemplateBlock =
  | {
      readonly kind: 'paragraph';
      readonly align: 'justify' | 'left' | 'center' | 'right';
      readonly runs: readonly TemplateRun[];
    }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly runs: readonly TemplateRun[] }
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'signatures'; readonly titles: readonly string[] }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'pageBreak' };
export type Template = {
  /** What the form is called, on the right above its head. */
  readonly mark: string | null;
  readonly title: string;
  readonly about: string | null;
  readonly blocks: readonly TemplateBlock[];
};

export const TEMPLATE_PROBLEMS = [
  'UNKNOWN_FILE',
  'TOO_LARGE',
  'NOT_TEXT',
  'CODE',
  'UNKNOWN_FIELD',
  'UNKNOWN_TABLE',
  'MISSING_FIELD',
  'MISSING_TABLE',
  'NO_TITLE',
  'BROKEN_FIELD',
] as const;
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEMS)[number];
export type TemplateProblem = {
  readonly code: TemplateProblemCode;
  /** From 1; null: the file as a whole. */
  readonly line: number | null;
  /** The field, or the words that look like code. */
  readonly what: string | null;
};

/** What a paper has fields and tables for; those that are required carry the facts it must not lose. */
export type TemplateRule = {
  readonly fields: readonly string[];
  readonly requiredFields: readonly string[];
  readonly tables: readonly string[];
  readonly requiredTables: readonly string[];
};

const LONGEST_SHOWN = 40;
const FIELD = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** Tags, templates of other programs, scripts, addresses that fetch, formulas and commands of office programs. */
const CODE =
  /<\s*[/!?%a-z][^>]*>?|\$\{|\{%|%\}|`|(?:java|vb)script\s*:|data\s*:\s*\w+\/|https?:\/\/|\bAuto_?(?:Open|Exec|Close)\b|\bEnd Sub\b|\bSub\s+\w+\s*\(|\bDDE(?:AUTO)?\b|\bINCLUDE(?:TEXT|PICTURE)\b|^\s*[=+@]\s*\w+\s*[(|!]/i;
/** Zipped or old Word files, PDF, and anything with signs that no text has. */
const NOT_TEXT = /^(?:PK\u0003\u0004|%PDF|\{\\rtf)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

function runsOf(text: string): TemplateRun[] {
  return text
    .split('**')
    .map((part, at) => ({ text: part, bold: at % 2 === 1 }))
    .filter((run) => run.text !== '');
}

const PREFIXES = [
  ['>>', 'right'],
  ['>', 'left'],
  ['^', 'center'],
] as const;

function blockOf(line: string): TemplateBlock | null {
  if (line === '===') return { kind: 'pageBreak' };
  const lines = /^\.{3}(\d{1,2})$/.exec(line);
  if (lines) return { kind: 'lines', count: Number(lines[1]) };
  const table = /^\[\[\s*(\S+?)\s*\]\]$/.exec(line);
  if (table) return { kind: 'table', name: table[1] ?? '' };
  if (line.startsWith('### ')) return { kind: 'heading', text: line.slice(4).trim() };
  if (line.startsWith('- ')) return { kind: 'item', runs: runsOf(line.slice(2).trim()) };
  if (line.startsWith('~ '))
    return {
      kind: 'signatures',
      titles: line
        .slice(2)
        .split('|')
        .map((title) => title.trim()),
    };
  for (const [prefix, align] of PREFIXES)
    if (line.startsWith(`${prefix} `))
      return { kind: 'paragraph', align, runs: runsOf(line.slice(prefix.length).trim()) };
  return null;
}

/** Lines to blocks; lines of a paragraph are joined. */
function parse(lines: readonly string[]): Template {
  let [mark, title, about] = [null as string | null, '', null as string | null];
  const blocks: TemplateBlock[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', align: 'justify', runs: runsOf(open.join(' ')) });
    open = [];
  };
  for (const line of lines) {
    const block = blockOf(line);
    if (line === '' || block || /^(?:##?|!) /.test(line)) close();
    if (line.startsWith('! ')) mark = line.slice(2).trim();
    else if (line.startsWith('# ')) title = line.slice(2).trim();
    else if (line.startsWith('## ')) about = line.slice(3).trim();
    else if (block) blocks.push(block);
    else if (line !== '') open.push(line);
  }
  close();
  return { mark, title, about, blocks };
}

const problem = (code: TemplateProblemCode, line: number | null, what: string | null): TemplateProblem => ({
  ...{ code, line, what: what === null ? null : what.slice(0, LONGEST_SHOWN) },
});

function problemsOfLine(line: string, number: number, rule: TemplateRule): TemplateProblem[] {
  const code = CODE.exec(line);
  if (code) return [problem('CODE', number, code[0].trim())];
  const names = [...line.matchAll(FIELD)].map(([, name]) => name ?? '');
  const unknown = names
    .filter((name) => !rule.fields.includes(name))
    .map((name) => problem('UNKNOWN_FIELD', number, name));
  const broken = /\{\{|\}\}|\{|\}/.test(line.replace(FIELD, ''))
    ? [problem('BROKEN_FIELD', number, line)]
    : [];
  const block = blockOf(line);
  const table =
    block?.kind === 'table' && !rule.tables.includes(block.name)
      ? [problem('UNKNOWN_TABLE', number, block.name)]
      : [];
  return [...unknown, ...broken, ...table];
}

export const LARGEST_TEMPLATE = 64 * 1024;

/** The template, or everything that is wrong with it. Every field is named, none is unknown, nothing can be run. */
export function readTemplate(
  text: string,
  rule: TemplateRule,
): { readonly template: Template | null; readonly problems: readonly TemplateProblem[] } {
  const refused = (problems: readonly TemplateProblem[]) => ({ template: null, problems });
  if (text.length > LARGEST_TEMPLATE) return refused([problem('TOO_LARGE', null, null)]);
  if (NOT_TEXT.test(text)) return refused([problem('NOT_TEXT', null, null)]);
  const lines = text
    .normalize('NFC')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const inLines = lines.flatMap((line, at) => problemsOfLine(line, at + 1, rule));
  const whole = lines.join('\n');
  const used = new Set([...whole.matchAll(FIELD)].map(([, name]) => name));
  const template = parse(lines);
  const tables = new Set(template.blocks.flatMap((block) => (block.kind === 'table' ? [block.name] : [])));
  const missing = [
    ...(template.title === '' ? [problem('NO_TITLE', null, null)] : []),
    ...rule.requiredFields
      .filter((name) => !used.has(name))
      .map((name) => problem('MISSING_FIELD', null, name)),
    ...rule.requiredTables
      .filter((name) => !tables.has(name))
      .map((name) => problem('MISSING_TABLE', null, name)),
  ];
  const problems = [...inLines, ...missing];
  return problems.length > 0 ? refused(problems) : { template, problems: [] };
}

/** Fields filled in; what a value holds is text, whatever it looks like. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(FIELD, (_, name: string) => values[name] ?? '');
