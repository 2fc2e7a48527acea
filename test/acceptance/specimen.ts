// A formal letter of acceptance for the tests. In: what should differ. Out: the text as the template writes it, and who signs.
import type { FormalLetter, SignatureBlock } from '../../acceptance/formalLetter.ts';
import { acceptanceText } from '../../activities/wording/acceptanceText.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ReviewRecord } from '../../machines/review/record.ts';

export interface Differences {
  organization?: string;
  office?: string;
  record?: ReviewRecord | null;
  draftedAt?: Instant;
  signatures?: readonly SignatureBlock[];
}

export const signatures: readonly SignatureBlock[] = [
  { office: 'co-chair-government', holder: 'Desk of the indonesia seat', at: '2026-12-14T15:30:00.000Z' },
  { office: 'co-chair-civil-society', holder: 'Desk of the fundar seat', at: '2026-12-15T09:05:00.000Z' },
];

export const unsigned = signatures.map((block) => ({ ...block, at: null }));

export function specimen(differences: Differences = {}): FormalLetter {
  const { organization = 'The World Bank', office = 'Global Lead, Open Government' } = differences;
  const facts = {
    case: 'world-bank',
    organization,
    at: differences.draftedAt ?? '2026-12-08T12:00:00.000Z',
    publicUrl: 'https://register.example.org',
    supportUnit: 'desk@su.example.org',
  };
  const text = acceptanceText(facts, {
    to: { office, email: 'ogp-contact@wb.example.org' },
    letterHash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
    receivedAt: '2026-11-24T09:30:00.000Z',
    approvedAt: '2026-12-08T11:59:59.000Z',
    record: differences.record ?? null,
  });
  return { text, draftedAt: facts.at, signatures: differences.signatures ?? signatures };
}
