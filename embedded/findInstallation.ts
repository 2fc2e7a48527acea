// How the command line finds the installation that runs on this machine.
// In: --data DIR, or ASSENT_DATA, or nothing. Out: its addresses, or `installation.notRunning`.
import { layoutOf } from './dataDirectory.ts';
import { InstallationFault } from './faults.ts';
import { readInstallation, type InstallationFacts } from './installationFile.ts';
import { isAlive } from './processIdentity.ts';

/**
 * @param data the directory of `--data`; without it `ASSENT_DATA`, without that `.assent` in the working directory
 * @throws InstallationFault `installation.notRunning`
 */
export async function findInstallation(
  data?: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<InstallationFacts> {
  const { root, installation } = layoutOf(data ?? (env['ASSENT_DATA'] || undefined));
  const facts = await readInstallation(installation);
  if (facts && isAlive(facts.pid)) return facts;
  throw new InstallationFault(
    'installation.notRunning',
    `No installation is running in ${root}. Start one with "npm start", or name another directory with --data DIR or ASSENT_DATA.`,
  );
}
