// docs/lifecycle.md says what the machine does. In: the machine and what stands in docs/. Out: fails while it is stale.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocuments } from '../../docs/generator/documents.ts';
import { clauses, type ClauseId } from '../../domain/framework.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { outline } from '../../machines/outline.ts';

const standing = (name: string) => readFileSync(join(__dirname, '../../docs', name), 'utf8');

test('the generated documents are those that the machine gives (npm run docs)', async () => {
  const documents = await generatedDocuments();
  expect(Object.keys(documents)).toEqual(['lifecycle.md', 'lifecycle.svg']);
  for (const [name, text] of Object.entries(documents))
    expect({ [name]: standing(name) }).toEqual({ [name]: text });
});

test('every transition has its row, with its sentence and its clause', () => {
  const rows = standing('lifecycle.md')
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('`'));
  const transitions = outline(partnershipKit).flatMap((one) => one.transitions);
  expect(rows).toHaveLength(transitions.length);
  for (const { event, description, clause } of transitions)
    expect(
      rows.some(
        (row) => row.includes(`\`${event}\``) && row.includes(description) && row.endsWith(`${clause} |`),
      ),
    ).toBe(true);
});

test('every clause that the page cites is quoted with the framework’s words', () => {
  const page = standing('lifecycle.md');
  const cited = [...page.matchAll(/^> \*\*(.+?)\*\* (.+?) {2}$/gm)];
  expect(cited.length).toBeGreaterThan(5);
  for (const [, clause, text] of cited) expect(clauses[clause as ClauseId].text).toBe(text);
});

test('the page names no state that does not exist, and every end', () => {
  const page = standing('lifecycle.md');
  for (const { title, kind } of outline(partnershipKit))
    if (kind === 'final') expect(page).toContain(`- ${title}`);
});
