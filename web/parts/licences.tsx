// Under which terms people may use what they read here, and where programs find it. In: nothing. Out: a line for the foot of every page,
// and links for the head of the register's own.
import { pathOfChanges } from '../register/addresses.ts';
import type { Words } from '../words/words.ts';
import { dataLicence, softwareLicence } from '../register/licence.ts';

export function Licences({ words }: { words: Words['frame']['licences'] }) {
  return (
    <p>
      {words.texts}{' '}
      <a rel="license" href={dataLicence.url}>
        CC BY 4.0
      </a>
      {words.forEveryone} <a href="/data">{words.data}</a>. {words.software}{' '}
      <a href={softwareLicence.url}>Apache 2.0</a>.
    </p>
  );
}

export function RegisterLinks() {
  return (
    <>
      <link rel="license" href={dataLicence.url} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title="Changes of the official list"
        href={pathOfChanges}
      />
    </>
  );
}
