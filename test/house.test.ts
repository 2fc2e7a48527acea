// The house is in order: types, lint, format and unused code, as one who contributes would run them.
// In: the project's own scripts. Out: a failing test with what they say.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(__dirname, '..');

test.each(['types', 'lint', 'format:check', 'unused'])(
  'npm run %s finds nothing to mend',
  (script) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(status === 0 ? '' : `${stdout}${stderr}`).toBe('');
  },
  120_000,
);
