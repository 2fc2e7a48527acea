// The house, kept in order: who may import whom (DESIGN and docs/architecture.md), no cycles, small files, an opening comment in
// each. In: every source file, parsed. Out: one test for each rule, with the files that break it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { parseSync } from '@swc/core';

const root = join(__dirname, '..');

interface MayImport {
  /** Folders of this house. A folder with files names the only files that may be imported from it. */
  folders: Record<string, true | readonly string[]>;
  /** Folders of which only the types may be imported: nothing of them is there when the program runs. */
  typesOf?: readonly string[];
  packages: readonly string[];
  /** Whether the platform itself (`node:fs` and the like) may be used. */
  node: boolean;
}

/** What each folder may import. Folders that are not named here, such as test/, may import everything. */
const table: Record<string, MayImport> = {
  domain: { folders: {}, packages: ['zod'], node: false },
  machines: { folders: { domain: true }, packages: ['xstate', 'zod'], node: false },
  workflows: {
    folders: { domain: true, machines: true },
    typesOf: ['activities'],
    packages: ['@temporalio/workflow', '@temporalio/common', 'xstate', 'zod'],
    node: false,
  },
  activities: {
    folders: { domain: true, register: true, acceptance: true, links: true },
    typesOf: ['machines'],
    packages: ['@temporalio/activity', 'ical-generator', 'nodemailer'],
    node: true,
  },
  links: { folders: {}, packages: [], node: true },
  acceptance: {
    // Names in words, as in every mail; the one hash.
    folders: {
      domain: true,
      register: ['register/hash.ts'],
      activities: ['activities/typesetting/outside.ts'],
    },
    packages: ['pdfkit', 'fontkit'],
    node: true,
  },
  register: {
    folders: { domain: true },
    packages: ['diff', 'drizzle-orm', 'pg', '@electric-sql/pglite', 'zod'],
    node: true,
  },
  client: {
    folders: { domain: true, workflows: ['workflows/messages.ts'] },
    packages: ['@temporalio/client', 'csv-parse', 'csv-stringify', 'postal-mime', 'yaml', 'zod'],
    node: true,
  },
  worker: {
    folders: {
      domain: true,
      machines: true,
      workflows: true,
      activities: true,
      register: true,
      client: true,
      links: true,
    },
    packages: ['@temporalio/worker', 'smtp-server', 'zod'],
    node: true,
  },
  dossier: {
    folders: { domain: true, machines: true, register: true },
    packages: ['fflate', 'hono', 'zod'],
    node: true,
  },
  cli: {
    // An installation is found by the file that it leaves in its data directory; its signing key lies beside it.
    folders: {
      domain: true,
      machines: true,
      register: true,
      client: true,
      dossier: true,
      acceptance: true,
      embedded: ['embedded/findInstallation.ts', 'embedded/dataDirectory.ts'],
    },
    packages: ['commander', 'tsx', 'yaml', 'zod'],
    node: true,
  },
  web: {
    // Instants in the reader's zone, and the terms of the reader's language, as in every mail.
    folders: {
      domain: true,
      machines: true,
      register: true,
      client: true,
      acceptance: true,
      links: true,
      activities: ['activities/languages/dates.ts', 'activities/languages/words.ts'],
    },
    packages: [
      'hono',
      '@hono/node-server',
      '@viz-js/viz',
      'csv-stringify',
      'ical-generator',
      'openid-client',
      'xmlbuilder2',
      'zod',
    ],
    node: true,
  },
  docs: { folders: { domain: true, machines: true }, packages: ['@viz-js/viz'], node: true },
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const slashed = (path: string) => path.split(sep).join('/');
const ignored = new Set(['node_modules', 'coverage']);

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || ignored.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [slashed(path)] : [];
  });
}

const files = filesUnder('.');
const text = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const linesOf = (file: string) => (text.get(file) ?? '').trimEnd().split('\n').length;

/** Every import in a file: declarations, re-exports and `import()`. */
function importsOf(file: string): Import[] {
  const module = parseSync(text.get(file) ?? '', { syntax: 'typescript', tsx: file.endsWith('x') });
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const to = specifier.startsWith('.') ? slashed(normalize(join(dirname(file), specifier))) : specifier;
    found.push({ from: file, to, typeOnly });
  };
  for (const item of module.body) {
    if (item.type === 'ImportDeclaration') {
      const allTypes =
        item.specifiers.length > 0 &&
        item.specifiers.every((one) => one.type === 'ImportSpecifier' && one.isTypeOnly);
      add(item.source.value, item.typeOnly || allTypes);
    }
    if (item.type === 'ExportAllDeclaration') add(item.source.value, false);
    if (item.type === 'ExportNamedDeclaration' && item.source !== null && item.source !== undefined)
      add(item.source.value, item.typeOnly);
  }
  visit(module, (node) => {
    const isCall = node.type === 'CallExpression' && node.callee?.type === 'Import';
    const specifier = isCall ? node.arguments?.[0]?.expression : undefined;
    if (specifier?.type === 'StringLiteral') add(specifier.value ?? '', false);
    if (node.type === 'TsImportType') add(node.argument?.value ?? '', true);
  });
  return found;
}

interface Node {
  type?: string;
  value?: string;
  callee?: Node;
  argument?: Node;
  arguments?: { expression?: Node }[];
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) return node.forEach((one) => visit(one, see));
  if (node === null || typeof node !== 'object') return;
  see(node);
  for (const value of Object.values(node)) visit(value, see);
}

const imports = files.flatMap(importsOf);
const folderOf = (path: string) => path.split('/')[0] ?? '';
const isOurs = ({ to }: Import) => text.has(to);

/** `drizzle-orm/pg-core` is of the package `drizzle-orm`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function isPermitted(one: Import, may: MayImport): boolean {
  if (one.to.startsWith('node:')) return may.node;
  if (!isOurs(one)) return may.packages.includes(packageOf(one.to));
  const folder = folderOf(one.to);
  if (folder === folderOf(one.from)) return true;
  const permitted = may.folders[folder];
  if (permitted === true || permitted?.includes(one.to) === true) return true;
  return one.typeOnly && may.typesOf?.includes(folder) === true;
}

const shown = ({ from, to }: Import) => `${from} imports ${to}`;

describe('who imports whom', () => {
  test.each(Object.entries(table))('%s/ imports what it may, and nothing else', (folder, may) => {
    const broken = imports.filter((one) => folderOf(one.from) === folder && !isPermitted(one, may));
    expect(broken.map(shown)).toEqual([]);
  });

  test('what runs in production imports nothing of test/, bench/ or docs/', () => {
    const apart = ['test', 'bench', 'docs'];
    const broken = imports.filter(
      (one) => isOurs(one) && apart.includes(folderOf(one.to)) && !apart.includes(folderOf(one.from)),
    );
    expect(broken.map(shown)).toEqual([]);
  });

  test('the test sees every kind of import', () => {
    const seen = imports.filter((one) => one.from === 'workflows/partnership.ts').map((one) => one.to);
    expect(seen).toEqual(
      expect.arrayContaining(['@temporalio/workflow', 'activities/index.ts', 'machines/kit.ts']),
    );
    expect(imports.find((one) => one.to === 'activities/index.ts' && one.typeOnly)).toBeDefined();
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('the same table stands in the lint rules', () => {
    const lint = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as {
      overrides: { files: string[] }[];
    };
    const linted = new Set(lint.overrides.flatMap((one) => one.files).map(folderOf));
    expect(Object.keys(table).filter((folder) => !linted.has(folder))).toEqual([]);
  });
});

/** The imports that lead from a file back to itself, or an empty list. */
function cycleFrom(start: string, next: Map<string, string[]>): string[] {
  const seen = new Set<string>();
  const walk = (file: string, way: string[]): string[] => {
    for (const to of next.get(file) ?? []) {
      if (to === start) return [...way, to];
      if (seen.has(to)) continue;
      seen.add(to);
      const found = walk(to, [...way, to]);
      if (found.length > 0) return found;
    }
    return [];
  };
  return walk(start, [start]);
}

test('no file imports itself, on whatever way', () => {
  const next = new Map<string, string[]>();
  for (const one of imports.filter((each) => isOurs(each) && !each.typeOnly))
    next.set(one.from, [...(next.get(one.from) ?? []), one.to]);
  const cycles = files.map((file) => cycleFrom(file, next)).filter((way) => way.length > 0);
  expect(cycles.map((way) => way.join(' → '))).toEqual([]);
});

describe('files', () => {
  const sources = files.filter((file) => folderOf(file) !== 'test');

  test('none is longer than 400 lines', () => {
    expect(files.filter((file) => linesOf(file) > 400).map((file) => `${file}: ${linesOf(file)}`)).toEqual(
      [],
    );
  });

  const lengths = sources.map(linesOf).toSorted((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;

  test(`half of the ${sources.length} source files have at most 120 lines: the median is ${median}`, () => {
    expect(median).toBeLessThanOrEqual(120);
  });

  test('each opens with a comment that says what it is', () => {
    const bare = files.filter((file) => !/^(#!.*\n)?\/[/*]/.test(text.get(file) ?? ''));
    expect(bare).toEqual([]);
  });

  test('no two tests open a case under one name, since all share one server', () => {
    const names = files
      .filter((file) => file.startsWith('test/') && text.get(file)?.includes('openOffice'))
      .flatMap((file) =>
        [...new Set(text.get(file)?.match(/'(Bank|Fund|Agency|Union) [^'\n]+'/g))].map((name) => ({
          name,
          file,
        })),
      );
    const shared = names.filter(({ name, file }) =>
      names.some((other) => other.name === name && other.file !== file),
    );
    expect(shared).toEqual([]);
  });

  test('none is a drawer for what has no place', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|types|misc)(\/|\.(ts|tsx|mjs)$)/i;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });
});
