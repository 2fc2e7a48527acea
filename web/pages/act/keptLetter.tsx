// A letter file that was chosen in an earlier step: a browser does not send a chosen file twice, so the page carries it on. In: the
// values of the form. Out: what is kept, and hidden fields; nothing where no file was chosen.
import type { FormValues } from '../../acting/fromForm.ts';
import { Outside } from '../../parts/outside.tsx';

/** The names under which a file travels: its bytes in Base64, since a form would change line breaks and with them the hash. */
export const kept = { bytes: 'letter.bytes', name: 'letter.name' } as const;

export function KeptLetter({ values }: { values: FormValues }) {
  const bytes = values[kept.bytes];
  if (bytes === undefined || bytes === '') return null;
  return (
    <p class="help">
      <input type="hidden" name={kept.bytes} value={bytes} />
      <input type="hidden" name={kept.name} value={values[kept.name]} />
      Chosen already: <Outside text={values[kept.name] ?? ''} />. Another file takes its place.
    </p>
  );
}
