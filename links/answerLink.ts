// The link in a notice with which a person answers for a seat without a password. In: what it is bound to: the case, the review
// and its round, the seat, the person and the mailbox that it was sent to. Out: a token, and what a token is bound to.
import { createHash } from 'node:crypto';
import { readSigned, sign } from './signed.ts';

const purpose = 'answer';

/** What an answer link is bound to. Where one of these has changed since, the link shows and explains, and acts no more. */
export interface AnswerLink {
  case: string;
  seat: string;
  /** Who answers: the seat's own id, or its delegate's. */
  by: string;
  review: { kind: string; year: number; round: number };
  /** A digest of the mailbox that the link was sent to; see `digestOf`. */
  mailbox: string;
}

/** A mailbox told from another without being named. */
export function digestOf(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('base64url').slice(0, 12);
}

export function answerToken(secret: string, link: AnswerLink): string {
  const { case: caseId, seat, by, review, mailbox } = link;
  const { kind, year, round } = review;
  return sign(secret, purpose, [caseId, seat, by, kind, String(year), String(round), mailbox]);
}

/** Null for a token that was not given out here. */
export function readAnswerToken(secret: string, token: string): AnswerLink | null {
  const fields = readSigned(secret, purpose, token);
  if (fields === null) return null;
  const [caseId = '', seat = '', by = '', kind = '', year, round, mailbox = ''] = fields;
  return { case: caseId, seat, by, review: { kind, year: Number(year), round: Number(round) }, mailbox };
}
