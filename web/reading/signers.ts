// Who signs a letter of acceptance, and for which office a visitor signs (SC-3). In: the acceptance as the case remembers it, and who is
// looking. Out: offices. The office signs, so whoever holds it today can; where a substitute stands in, it is the substitute alone.
import { letterAsKept } from '../../acceptance/asKept.ts';
import type { FormalLetter } from '../../acceptance/formalLetter.ts';
import { sameMailbox } from '../../domain/mailboxHolder.ts';
import type { FrozenOffice } from '../../domain/roster.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import { findDocument } from '../../register/documents.ts';
import type { Register } from '../../register/open.ts';
import type { Visitor } from '../people/visitor.ts';

const holds = (visitor: Visitor, office: string) =>
  visitor.actors.some(({ role, id }) => role === 'coChair' && id === office);

/** The offices of the letter for which the visitor signs. */
export function signsFor(visitor: Visitor | null, { acceptance }: PartnershipContext): FrozenOffice[] {
  if (visitor === null || acceptance === null) return [];
  return acceptance.offices.filter(({ id, email, substituteFor }) =>
    substituteFor === undefined ? holds(visitor, id) : sameMailbox(email, visitor.mailbox),
  );
}

/** The letter as it is signed, with every block; null before it is drafted. */
export async function letterToSign(
  register: Register,
  { acceptance }: PartnershipContext,
): Promise<FormalLetter | null> {
  if (acceptance === null || acceptance.hash === null) return null;
  const filed = await findDocument(register, acceptance.hash);
  return filed && letterAsKept(filed, acceptance);
}
