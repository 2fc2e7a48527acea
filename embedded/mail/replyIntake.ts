// Replies of seats that arrive at the mail catcher go to the intake of replies. In: the catcher and the intake. Out: a subscription that
// can be waited for and closed.
import type { TakenReply } from '../../client/replies/takeReply.ts';
import { codeIn } from '../../domain/replyAddress.ts';
import { takeIn, type Intake, type IntakeOptions } from './intake.ts';

export interface ReplyIntakeOptions extends Pick<IntakeOptions, 'mail'> {
  readonly take: (raw: Buffer, recipients: readonly string[]) => Promise<TakenReply>;
  readonly log?: (sentence: string) => void;
}

export function takeReplies({ mail, take, log = () => {} }: ReplyIntakeOptions): Intake {
  return takeIn({
    mail,
    what: 'A reply',
    log,
    isMeant: ({ to }) => to.some((recipient) => codeIn(recipient) !== null),
    async take(raw, { to }) {
      const { outcome, sentence: said } = await take(raw, to);
      if (outcome !== 'known') log(said);
    },
  });
}
