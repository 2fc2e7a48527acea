// Verifying needs nothing but this software: whatever the command loads for it opens no database and asks no server.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '..', '..');

/** Everything that a file imports when it runs, directly or through others: our files and packages. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, kind, specifier = ''] of text.matchAll(
    /^(?:import|export)( type)?\b[^;]*?from '([^']+)';/gm,
  )) {
    if (kind !== undefined) continue;
    if (specifier.startsWith('.')) loadedBy(relative(root, join(root, dirname(file), specifier)), seen);
    else seen.add(specifier);
  }
  return seen;
}

test('no driver, no client of a server', () => {
  const loaded = [...loadedBy('cli/dossierVerifying.ts')];
  expect(loaded).toContain('dossier/replay.ts');
  const packages = loaded.filter((one) => !/\.tsx?$/.test(one) && !one.startsWith('node:'));
  expect(packages.toSorted()).toEqual(expect.arrayContaining(['fflate', 'hono/html', 'xstate', 'zod']));
  expect(packages.filter((one) => !/^(fflate|hono|xstate|zod)\b/.test(one))).toEqual([]);
});
