// The formal letter of acceptance (SC-3) as it goes out: to whom, which text, signed by whom. In: the context.
// Out: the parameters of its sending, and the letter with a corrected address.
import { contactOf } from '../contactOf.ts';
import type { PartnershipContext } from '../context.ts';
import type { EffectParams } from '../effects.ts';
import type { EventOf } from '../events.ts';
import { acceptanceOf } from '../rules/acceptance.ts';

export const hashOf = (context: PartnershipContext) => acceptanceOf(context).hash ?? '';

function signatures(context: PartnershipContext): EffectParams['sendAcceptance']['signatures'] {
  const acceptance = acceptanceOf(context);
  return acceptance.offices.map(({ id, holder, substituteFor }) => {
    const signature = acceptance.signatures[id];
    const signed = { office: id, holder: signature?.holder ?? holder, at: signature?.at ?? '' };
    return substituteFor === undefined ? signed : { ...signed, substituteFor };
  });
}

/** The signed letter on its way to the contact. */
export function acceptanceLetter(context: PartnershipContext): EffectParams['sendAcceptance'] {
  return { to: contactOf(context), hash: hashOf(context), signatures: signatures(context) };
}

/** The contact's address as it was corrected, where one is given. */
export function readdressed(context: PartnershipContext, event: EventOf<'acceptance.resent'>) {
  if (context.letter === null || event.email === undefined) return {};
  const [first, ...others] = context.letter.contacts;
  const contacts = first === undefined ? others : [{ ...first, email: event.email }, ...others];
  return { letter: { ...context.letter, contacts } };
}
