// The letter with a link to sign in, for whoever asked for it. In: the person as the roster or a letter of intent has it, the link, and
// how long it is good. Out: a letter of no case.
import { minutes } from '../../domain/instant.ts';
import { linkSpan } from '../../domain/signIn.ts';
import { speechFor } from '../languages/words.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { sentence } from '../typesetting/letter.ts';
import { spaced } from '../typesetting/spacing.ts';

export interface SignInLinkLetter {
  /** Who is greeted. */
  to: string;
  href: string;
}

export function signInLink(
  { reader, supportUnit }: Pick<CaseFacts, 'reader' | 'supportUnit'>,
  { to, href }: SignInLinkLetter,
): Letter {
  const { language } = reader;
  const { frame, signInLink: says } = speechFor(reader).words;
  const blocks: Letter['blocks'] = [
    { kind: 'salutation', text: frame.dear(to) },
    sentence(says.asked),
    { kind: 'link', text: says.link, href },
    sentence(says.good(linkSpan / minutes)),
    sentence(says.notYou),
    { kind: 'closing', regards: frame.regards, text: frame.supportUnit },
    { kind: 'footer', text: says.footer(supportUnit) },
  ];
  return { language, subject: says.subject, blocks: blocks.map((block) => spaced(block, language)) };
}
