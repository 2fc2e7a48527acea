// The formal letter of a case as the register keeps it. In: its text, and what the case remembers of its signing. Out: the letter
// with every signature block: for those who work on the case with its holders, for everybody else with offices alone.
import type { Instant } from '../domain/instant.ts';
import type { FrozenOffice } from '../domain/roster.ts';
import { sha256 } from '../register/hash.ts';
import { awaited, type FormalLetter, type SignatureBlock } from './formalLetter.ts';

/** The text of the letter, and when it was filed: a document of the register. */
export interface KeptText {
  text: string;
  filedAt: Instant;
}

/** What a case remembers of the signing. */
export interface Signing {
  offices: readonly FrozenOffice[];
  signatures: Readonly<Record<string, { at: Instant; holder: string }>>;
}

export function letterAsKept({ text, filedAt }: KeptText, { offices, signatures }: Signing): FormalLetter {
  const blocks = offices.map((office): SignatureBlock => {
    const signature = signatures[office.id];
    return signature === undefined ? awaited(office) : { ...awaited(office), ...signature };
  });
  return { text, draftedAt: filedAt, signatures: blocks };
}

/**
 * The letter as it may be published (SC-4): offices and instants stay, holders and whom they stand in for do not.
 * @param text the published text: the same, or a copy that leaves personal data out
 */
export function asPublished(letter: FormalLetter, text: string): FormalLetter {
  const signatures = letter.signatures.map((block) => ({ ...block, holder: null }));
  const published = { ...letter, text, signatures };
  return text === letter.text ? published : { ...published, copyOf: sha256(letter.text) };
}
