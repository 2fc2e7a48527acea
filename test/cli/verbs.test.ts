// The verbs of the command line as a whole: none is missing, none is undocumented, none is untested, each explains itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildProgram } from '../../cli/program.ts';
import { verbs } from '../../cli/verbs.ts';
import { partnershipRequest } from '../../machines/events.ts';

const printed: string[] = [];
const sink = { write: (text: string) => printed.push(text) };
const program = buildProgram({ env: {}, stdout: sink, stderr: sink }, () => {});

/** Every command that does something, by its words: `letter complete`. */
function commandsOf(group: Command, before = ''): [path: string, command: Command][] {
  return group.commands.flatMap((one) => {
    const path = `${before}${one.name()}`;
    return one.commands.length > 0 ? commandsOf(one, `${path} `) : [[path, one] as [string, Command]];
  });
}
const commands = new Map(commandsOf(program));

test('every request of the machine has a verb, and every verb is a command with these options', () => {
  const requests = partnershipRequest.options.map((one) => one.shape.type.value);
  expect(Object.keys(verbs).toSorted()).toEqual(requests.toSorted());
  for (const verb of Object.values(verbs)) {
    const path = /^[a-z -]+?(?= [A-Z[-])/.exec(verb)?.[0] ?? '';
    const command = commands.get(path);
    expect({ verb, known: command !== undefined }).toEqual({ verb, known: true });
    const takes = command?.options.map((option) => option.long) ?? [];
    for (const option of verb.match(/--[a-z-]+/g) ?? []) expect([...takes, '--as']).toContain(option);
  }
});

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
  const forgotten = [...commands.keys()].filter((path) => !new RegExp(`[[(]\\s*'${path}'`).test(tests));
  expect(forgotten).toEqual([]);
});

test('docs/cli.md describes every command', () => {
  const manual = readFileSync(join(__dirname, '..', '..', 'docs', 'cli.md'), 'utf8');
  expect([...commands.keys()].filter((path) => !manual.includes(`assent ${path}`))).toEqual([]);
});
