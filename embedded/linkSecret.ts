// What the links in mails are signed with, kept in the data directory so that links stay good over restarts. In: the file's path.
// Out: the secret; made at the first start, readable by this user alone.
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { leastSecret } from '../links/signed.ts';
import { systemCode } from './faults.ts';

/** Called by the one process that holds the data directory. */
export async function keepLinkSecret(path: string): Promise<string> {
  try {
    const known = (await readFile(path, 'utf8')).trim();
    if (known.length >= leastSecret) return known;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  const secret = randomBytes(32).toString('base64url');
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
