// A dossier that was made or verified, for a person. In: what was made, or every check. Out: lines of text.
import type { Check } from '../../dossier/checks/check.ts';
import type { Manifest } from '../../dossier/contents.ts';
import type { Verification } from '../../dossier/verify.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';

interface Made extends Pick<Manifest, 'head' | 'signedBy'> {
  case: string;
  path: string;
  files: number;
  bytes: number;
  events: number;
}

export function printMade({ paint }: Visit, made: Made): string {
  const { path, files, bytes, events, head, signedBy } = made;
  return [
    `${paint.good('Done')}: ${events} events in ${files} files (${Math.ceil(bytes / 1_000)} kB), the log up to position ${head.position}`,
    paint.strong(path),
    `Signed with the key ${signedBy.fingerprint}`,
    'It holds personal addresses: hand it on with care. Whoever gets it checks it with: assent verify FILE',
  ].join('\n');
}

const verdicts = { holds: 'holds', fails: 'FAILS', notChecked: 'not checked' } as const;

export function printChecks({ paint, width }: Visit, { result, checks, manifest }: Verification): string {
  const stroke = { holds: paint.good, fails: paint.bad, notChecked: paint.faint };
  const row = ({ id, verdict, what }: Check) => [id, stroke[verdict](verdicts[verdict]), clean(what)];
  const title = manifest === null ? [] : [titleOf(manifest)];
  const end = result === 'holds' ? [ending(checks, paint.good)] : [];
  return [...title, columns(checks.map(row), width), ...end].join('\n');
}

function ending(checks: readonly Check[], good: (text: string) => string): string {
  const compared = checks.some(({ id, verdict }) => id === 'key' && verdict === 'holds');
  const whose = compared ? '' : ' Whose key signed it was not compared.';
  return `${good('The dossier holds')}: all of it follows from the log that it carries.${whose}`;
}

function titleOf({ organization, case: caseId, madeAt, madeBy }: Manifest): string {
  return `${clean(organization)} (${clean(caseId)}), a dossier made ${inWords(madeAt)} by Assent ${clean(madeBy.version)}`;
}
