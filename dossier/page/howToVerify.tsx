/** @jsxRuntime automatic @jsxImportSource hono/jsx */
// How to verify a dossier, on its own page: with Assent, or by hand with tools that every machine has. In: who signed it.
// Out: elements.
import type { Manifest } from '../contents.ts';

export function HowToVerify({ about }: { about: Omit<Manifest, 'files'> }) {
  const { signedBy, madeBy } = about;
  return (
    <section>
      <h2>How to verify</h2>
      <p>
        With Assent {madeBy.version}, on any machine, without a server: it takes every event through the
        machine again and derives the stages, the record, the deadlines and the documents anew.
      </p>
      <pre class="shell">assent verify DOSSIER --key KEY</pre>
      <p>
        The dossier was signed with the key below. A signature proves only that nothing was changed since;
        whose key it is, you learn by asking the Support Unit on another way than the one by which this
        dossier came.
      </p>
      <p>
        <code>{signedBy.fingerprint}</code>
      </p>
      <p>By hand, in the folder of the dossier:</p>
      <pre class="shell">
        {[
          'openssl pkey -pubin -in public-key.pem -outform DER | sha256sum    # the fingerprint above',
          'openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in dossier.json -sigfile dossier.sig',
          'sha256sum log.json record.json documents/*                         # as dossier.json lists them',
        ].join('\n')}
      </pre>
    </section>
  );
}
