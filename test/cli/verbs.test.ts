// The verbs of the command line as a whole: none is missing, none is undocumented, none is untested, each explains itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, everyCommand } from '../../cli/program.ts';
import { commandOf, inFull, requestsOf, verbs } from '../../cli/verbs.ts';
import { partnershipRequest } from '../../machines/events.ts';
import { here } from './commandLine.ts';

const printed: string[] = [];
const sink = { write: (text: string) => printed.push(text) };
const program = buildProgram({ env: {}, stdout: sink, stderr: sink }, () => {});
const commands = new Map(everyCommand(program));
const requests = partnershipRequest.options.map((one) => one.shape.type.value);

/** A command's words, and those that suffice. */
const namesOf = (path: string) => [path, ...Object.keys(inFull).filter((short) => inFull[short] === path)];

test('every request of the machine has a verb, and every verb is a command with these options', () => {
  expect(Object.keys(verbs).toSorted()).toEqual(requests.toSorted());
  for (const event of requests) {
    const command = commands.get(commandOf(event));
    expect({ event, known: command !== undefined }).toEqual({ event, known: true });
    expect(requestsOf(commandOf(event))).toContain(event);
    const takes = command?.options.map((option) => option.long) ?? [];
    for (const option of verbs[event].match(/--[a-z-]+/g) ?? []) expect([...takes, '--as']).toContain(option);
  }
});

test('a request can be sent twice under one key, whichever it is; a letter is its own key', () => {
  const without = requests.filter(
    (event) =>
      commands.get(commandOf(event))?.options.some((option) => option.long === '--request-key') !== true,
  );
  expect(without).toEqual(['letter.submitted']);
});

test.each([...new Set(requests.map(commandOf))])(
  'the help of "%s" says who may, what happens and which clause, in the words of the machine',
  async (path) => {
    const { status, stdout, stderr } = await here([...path.split(' '), '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^By .*:\n(.*\n)*.*\([A-Z0-9]+-\d.*\)$/m);
  },
);

test('every command explains itself and its options, and what all commands take', () => {
  for (const [path, command] of commands) {
    const help = command.helpInformation();
    expect(help).toContain(`assent ${path}`);
    expect(command.description().length).toBeGreaterThan(20);
    expect(command.options.filter((option) => option.description === '')).toEqual([]);
    for (const option of ['--json', '--as <id>', '--data <dir>']) expect(help).toContain(option);
  }
  expect(program.helpInformation()).toContain('fast-forward');
});

test('every command is exercised by a test', () => {
  const tests = readdirSync(__dirname)
    .filter((name) => /\.test\.ts$|everyRequest/.test(name))
    .map((name) => readFileSync(join(__dirname, name), 'utf8'))
    .join('\n');
  const exercised = (words: string) => new RegExp(`[[(]\\s*'${words}'`).test(tests);
  const forgotten = [...commands.keys()].filter((path) => !namesOf(path).some(exercised));
  expect(forgotten).toEqual([]);
});

test('docs/cli.md describes every command', () => {
  const manual = readFileSync(join(__dirname, '..', '..', 'docs', 'cli.md'), 'utf8');
  const described = (words: string) => manual.includes(`assent ${words}`);
  expect([...commands.keys()].filter((path) => !namesOf(path).some(described))).toEqual([]);
});
