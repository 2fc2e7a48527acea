// The readable page against what it is written from. In: the derivation made here, the mails, the documents. Out: whether the page
// is the one that this version of Assent writes; a page of another version is compared with nothing, and says so.
import { mailsFile, type Manifest } from '../contents.ts';
import type { Derivation } from '../derivation.ts';
import { textOf, type Files } from '../files.ts';
import { pageOf } from '../page/page.tsx';
import { readFileAs } from '../reading.ts';
import { judged, notChecked, type Check } from './check.ts';

/** @param version the version of this software */
export function checkPage(derived: Derivation, manifest: Manifest, files: Files, version: string): Check {
  if (manifest.madeBy.version !== version) {
    const why = `Assent ${manifest.madeBy.version} wrote the page in its own words, so it was not written again here; the data that it shows were.`;
    return notChecked('page', why);
  }
  const mails = readFileAs(files, 'mails.json', mailsFile);
  const page = files.get('index.html');
  if ('fault' in mails || page === undefined || !derived.whole)
    return notChecked('page', 'It follows from what does not hold.');
  const texts = new Map(
    manifest.documents.map(({ path }) => [path, textOf(files.get(path) ?? new Uint8Array())]),
  );
  const { files: _files, ...about } = manifest;
  const same = pageOf({ about, derived, mails: mails.value.mails, texts }) === textOf(page);
  const fault = 'index.html is not what follows from the data.';
  return judged('page', same ? [] : [fault], 'index.html shows what follows from the data.');
}
