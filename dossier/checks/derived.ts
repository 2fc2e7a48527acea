// What a dossier says beside what follows from its log. In: the derivation made here, and the files. Out: whether the stages, the
// standing, the records, the certificates and the documents are those that follow.
import { canonicalJson } from '../../register/canonicalJson.ts';
import { certificatesFile, recordFile, type LogFile, type Manifest } from '../contents.ts';
import type { Derivation } from '../derivation.ts';
import { sha256Of, type Files } from '../files.ts';
import { readFileAs } from '../reading.ts';
import { certificatesIn } from '../reviews.ts';
import { counted, judged, type Check } from './check.ts';

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

/** Every event was possible where it stands, and leads where the log says. */
export function checkReplay({ turns, faults }: Derivation, { entries }: LogFile): Check {
  const left = entries.length - turns.length;
  const rest = left > 0 ? [`${counted(left, 'event')} of ${entries.length} could not be followed.`] : [];
  const whole = `The machine takes ${counted(turns.length, 'event')} and comes through the same stages.`;
  return judged('replay', [...faults, ...rest], whole);
}

/** Where the case stands, and what it is of. */
export function checkStanding({ standing, organization }: Derivation, manifest: Manifest): Check {
  const faults = [
    ...(same(standing, manifest.standing)
      ? []
      : [
          `The events lead to "${standing?.title ?? 'nothing'}"; dossier.json says "${manifest.standing.title}".`,
        ]),
    ...(organization === manifest.organization
      ? []
      : [`The letter is of "${organization}"; dossier.json says "${manifest.organization}".`]),
  ];
  return judged(
    'standing',
    faults,
    `The case stands at "${manifest.standing.title}" after event ${manifest.standing.seq}.`,
  );
}

export function checkRecord({ reviews }: Derivation, files: Files): Check {
  const read = readFileAs(files, 'record.json', recordFile);
  if ('fault' in read) return judged('record', [read.fault], '');
  const derived = reviews.map(({ record }) => record);
  const faults = differing('record.json', 'record', derived, read.value.records);
  return judged(
    'record',
    faults,
    `${counted(derived.length, 'record')} as the events give ${derived.length === 1 ? 'it' : 'them'}.`,
  );
}

export function checkCertificates({ reviews }: Derivation, files: Files): Check {
  const read = readFileAs(files, 'certificates.json', certificatesFile);
  if ('fault' in read) return judged('certificates', [read.fault], '');
  const derived = certificatesIn(reviews);
  const all = derived.flatMap(({ certificates }) => certificates);
  const wrong = all
    .filter(({ agrees }) => !agrees)
    .map(
      ({ at, kept, certificate }) =>
        `The clock that was set at ${at} kept ${kept}; counted by hand it is ${certificate.closesAt}.`,
    );
  const faults = [
    ...differing('certificates.json', 'list of certificates', derived, read.value.certificates),
    ...wrong,
  ];
  return judged(
    'certificates',
    faults,
    `${counted(all.length, 'deadline')} counted again, day by day, with the same result.`,
  );
}

function differing(
  file: string,
  noun: string,
  derived: readonly unknown[],
  said: readonly unknown[],
): string[] {
  if (derived.length !== said.length)
    return [`${file} has ${said.length} where the events give ${derived.length}.`];
  return derived.flatMap((one, index) =>
    same(one, said[index])
      ? []
      : [`The ${noun} ${index + 1} in ${file} is not the one that the events give.`],
  );
}

/** Every document that an event names is there with exactly its bytes, and no other. */
export function checkDocuments({ documents }: Derivation, manifest: Manifest, files: Files): Check {
  const named = documents.map(({ text: _text, ...described }) => described);
  const listed = same(named, manifest.documents)
    ? []
    : ['dossier.json does not list the documents that the events name.'];
  const faults = named.flatMap(({ path, kind, seq, sha256 }) => {
    const bytes = files.get(path);
    if (bytes === undefined) return [`The ${kind} of event ${seq}, ${path}, is missing.`];
    return sha256Of(bytes) === sha256
      ? []
      : [`${path} is not the ${kind} that event ${seq} names by its SHA-256.`];
  });
  const extra = [...files.keys()]
    .filter((path) => path.startsWith('documents/') && !named.some((one) => one.path === path))
    .map((path) => `No event names ${path}.`);
  return judged(
    'documents',
    [...listed, ...faults, ...extra],
    `${counted(named.length, 'document')} with the bytes whose SHA-256 the events name.`,
  );
}
