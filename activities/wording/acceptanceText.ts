// The formal letter of acceptance (SC-3), as the text that the Co-Chairs sign. In: which letter of intent it accepts, and how the
// committee came to approve it. Out: the text; the PDF, the page and the mail are set from it and say nothing beside it.
import type { EffectParams } from '../../machines/effects.ts';
import { speechFor } from '../languages/words.ts';
import { partnerAddress, say, type OfCase } from '../typesetting/letter.ts';

/** The letter is signed and published in one language. */
const { exactly, dayOf, date } = speechFor({ language: 'en', zone: 'UTC' });

type Draft = Pick<
  EffectParams['draftAcceptance'],
  'to' | 'letterHash' | 'receivedAt' | 'approvedAt' | 'record'
>;

/** The committee's approval as it came about (SC-2): by silence without any objection, with none left, or by decision. */
function approval({ approvedAt, record }: Draft): string {
  const on = exactly(approvedAt);
  if (record?.outcome?.how === 'decision') {
    return say`The Steering Committee reviewed your letter (SC-1) and approved it by a recorded decision (SC-2); the decision took effect on ${on}.`;
  }
  if (record !== null && record.objections.length > 0) {
    return say`The Steering Committee reviewed your letter (SC-1) and, with no objection standing any longer, approved it (SC-2) on ${on}.`;
  }
  return say`The Steering Committee reviewed your letter (SC-1) and, absent any objections, approved it (SC-2) on ${on}.`;
}

/**
 * The letter is dated by the approval, so that drafting it again for another signer leaves the text, and the signatures under
 * it, as they are. One paragraph a line, blocks set apart by an empty line, titles in capitals; `acceptance/parts.ts` reads this form. It
 * names offices and no mailbox, so that it can be published as it is.
 */
export function acceptanceText(
  facts: Pick<OfCase, 'case' | 'organization' | 'publicUrl'>,
  draft: Draft,
): string {
  const { to, letterHash, receivedAt, approvedAt } = draft;
  const { organization } = facts;
  const head = [
    say`Date: ${date(approvedAt.slice(0, 10))}`,
    say`Reference: ${facts.case}`,
    say`To: ${organization}`,
    say`Office: ${to.office}`,
    say`Publication: ${partnerAddress(facts)}`,
  ];
  const follows = [
    say`- Your letter of intent and this acceptance are posted on the website of the register, without personal data, at the address above (SC-4).`,
    say`- ${organization} joins the official list of OGP multilateral partners (SC-5).`,
    say`- The Steering Committee reviews each partnership on a yearly basis (SC-6). The first review comes about a year after the last signature below; before it, we ask you for a short report.`,
  ];
  return [
    'OPEN GOVERNMENT PARTNERSHIP\nThe Co-Chairs of the Steering Committee',
    head.join('\n'),
    'LETTER OF ACCEPTANCE',
    say`Dear ${to.office},`,
    say`Thank you for your letter of intent, received on ${dayOf(receivedAt)}. With this formal letter (SC-3), we accept ${organization} as a multilateral partner of the Open Government Partnership (OGP) under its Framework for Cooperation.`,
    say`${approval(draft)} The letter as approved has the SHA-256 ${letterHash}.`,
    'WHAT FOLLOWS',
    follows.join('\n'),
    'HOW WE WORK TOGETHER',
    say`Partners work closely with OGP governments and civil society to co-create support strategies for participating countries on a demand-led basis (AF-1). By the guidelines of the framework, one contact speaks and acts for your organization, and relationships with external actors are transparent (G1-1, G1-3); OGP-related activities are coordinated with the Networking Mechanism and shared there, so that nobody does the same thing twice in one country (G2-1, G2-3); multilaterals do not sit on the Steering Committee, may be invited to sessions as observers, and are kept up to date on its discussions and decisions (G3-1, G3-2, G3-3); and the name OGP is used only for activities related to the phases of a country’s participation, or for partnerships explicitly brokered between OGP and your organization (G4-1).`,
    say`We look forward to working with you.`,
    say`Signed by the Co-Chairs in office`,
  ].join('\n\n');
}
