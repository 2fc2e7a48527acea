// What each event comes to in each situation, as a table that people can review line by line.
// In: every situation, every event with the actor that would cause it. Out: test/golden/machines/state-by-event.md;
// UPDATE_GOLDEN=1 writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalOf } from '../../machines/engine/refusal.ts';
import { read } from '../../machines/engine/reading.ts';
import { step } from '../../machines/engine/step.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { outline } from '../../machines/outline.ts';
import { alphabet, eventOf, type Attempt } from './model/alphabet.ts';
import { situations } from './model/situations.ts';
import type { Walk } from './model/walk.ts';

const golden = join(__dirname, '../golden/machines/state-by-event.md');

const typeOf = (attempt: Attempt) => attempt.name.split(' ')[0] ?? '';
const alphabetTypes = [...new Set(alphabet.map(typeOf))];

type Verdict = { taken: string; effects: string } | { refused: string };

const isElsewhere = (verdict: Verdict) =>
  'refused' in verdict && ['event.notPossible', 'case.over'].includes(verdict.refused);

function verdictOf(walk: Walk, attempt: Attempt): Verdict {
  const event = eventOf(attempt, walk.snapshot, walk.now);
  const refusal = refusalOf(kit, walk.snapshot, event);
  if (refusal !== null) return { refused: refusal.code };
  const next = step(kit, walk.snapshot, event);
  const { state, title } = read(kit, next.snapshot);
  const effects = next.effects.map((one) => one.type).join(', ') || '–';
  return { taken: state === walk.state ? 'stays' : `→ ${title}`, effects };
}

function section([name, situation]: [string, () => Walk]): string {
  const walk = situation();
  const verdicts = alphabet.map((attempt) => ({ attempt, verdict: verdictOf(walk, attempt) }));
  const elsewhere = alphabetTypes.filter((type) =>
    verdicts.every(({ attempt, verdict }) => typeOf(attempt) !== type || isElsewhere(verdict)),
  );
  const rows = verdicts.flatMap(({ attempt, verdict }) => {
    if ('taken' in verdict)
      return [`| ${attempt.name} | ${attempt.by.id} | ${verdict.taken} | ${verdict.effects} |`];
    return elsewhere.includes(typeOf(attempt))
      ? []
      : [`| ${attempt.name} | ${attempt.by.id} | refused: ${verdict.refused} | |`];
  });
  const { over, title } = read(kit, walk.snapshot);
  return [
    `## ${name}`,
    `State: \`${walk.state}\` (${title})`,
    ...(rows.length === 0
      ? []
      : [['| event | by | comes to | effects |', '|---|---|---|---|', ...rows].join('\n')]),
    over
      ? `Every event is refused with \`case.over\` (${elsewhere.length} of ${alphabetTypes.length}).`
      : `Refused with \`event.notPossible\`: ${elsewhere.join(', ')}.`,
  ].join('\n\n');
}

const head = `# What each event comes to in each situation

Each situation is reached by real events (test/machines/model/situations.ts). Each event comes from the actor that it is for. What is
taken changes the state or stays; what is refused is refused with a code.`;

test('every state stands in the table', () => {
  const states = outline(kit).filter((one) => one.kind !== 'compound');
  const shown = new Set(Object.values(situations).map((situation) => situation().state));
  expect(states.map((one) => one.path).filter((path) => !shown.has(path))).toEqual([]);
});

test('the table says what the machine does', () => {
  const table = [head, ...Object.entries(situations).map(section), ''].join('\n\n').replace(/\n+$/, '\n');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, table);
  expect(table).toBe(readFileSync(golden, 'utf8'));
});
