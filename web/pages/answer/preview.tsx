// The answer once more, before it is recorded: what is said, as whom, and what it does. In: the opened link, the form, what the machine
// makes of it. Out: a page that changes nothing, with the one button that records.
import type { Child } from 'hono/jsx';
import { Colon } from '../../parts/colon.tsx';
import { ClauseMark } from '../../parts/clause.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Deadline } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { wordsFor } from '../../words/words.ts';
import type { ChoiceName, Typed } from './choices.ts';
import type { EffectOfAnswer } from './effectOf.ts';
import { fieldOf, nothing, type Sent } from './form.ts';
import { Head, pathOf, seatInWords } from './head.tsx';
import { meaningOf } from './meaning.ts';
import type { OpenLink } from './openLink.ts';
import { Words } from './ownAnswersList.tsx';

interface Props {
  open: OpenLink;
  sent: Sent & { choice: ChoiceName };
  effect: EffectOfAnswer;
  /** Under which the case carries the answer out once, however often the form is sent. */
  requestId: string;
  /** The words of a reply by mail from which the answer was read. */
  reply?: string | undefined;
}

export function Preview({ open, sent, effect, requestId, reply }: Props) {
  const { token, reader, record } = open;
  const { preview, form } = wordsFor(reader).answer;
  const { choice } = sent;
  const typed = sent.typed[choice] ?? nothing;
  return (
    <article class="answer">
      <Head open={open}>{preview.title}</Head>
      {reply !== undefined && (
        <>
          <p>{preview.fromReply}</p>
          <Quote text={reply} />
        </>
      )}
      <p>
        {preview.aboutTo}{' '}
        <strong>
          <Outside text={seatInWords(open)} />
        </strong>{' '}
        (<Outside text={record.organization} />
        ).
      </p>
      <div class="answer-said">
        <p class="headline">{form.labels[choice]}</p>
        <Words words={shown(typed)} reader={reader} />
        {choice === 'objection' && (
          <p>
            {preview.named}
            <Colon /> {typed.attributable ? preview.yes : preview.no}
          </p>
        )}
      </div>
      <Facts>
        <Fact name={preview.does}>
          {meaningOf(choice, effect.consequence, reader)} <ClauseMark clause={effect.clause} />
        </Fact>
        {!effect.consequence.startsWith('late') && (
          <Fact name={preview.closes}>
            {effect.closesAt === null ? preview.noClock : <Deadline at={effect.closesAt} />}
          </Fact>
        )}
      </Facts>
      <AnswerFields action={pathOf(token, 'confirm')} sent={sent} requestId={requestId}>
        <button class="primary">{preview.confirm}</button>
        <button formaction={pathOf(token, 'change')}>{preview.change}</button>
      </AnswerFields>
    </article>
  );
}

const shown = ({ reason, part, remedy }: Typed) => ({
  ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  ...(part.trim() === '' ? {} : { part: part.trim() }),
  ...(remedy.trim() === '' ? {} : { remedy: remedy.trim() }),
});

interface FieldsProps {
  action: string;
  sent: Sent & { choice: ChoiceName };
  requestId: string;
  children: Child;
}

/** What was typed, carried along unseen to the next step. */
export function AnswerFields({ action, sent: { choice, typed }, requestId, children }: FieldsProps) {
  const { reason, part, remedy, attributable } = typed[choice] ?? nothing;
  const fields: [keyof Typed, string][] = [
    ['reason', reason],
    ['part', part],
    ['remedy', remedy],
    ['attributable', attributable ? 'yes' : ''],
  ];
  return (
    <form method="post" action={action} class="actions">
      <input type="hidden" name="choice" value={choice} />
      <input type="hidden" name="requestId" value={requestId} />
      {fields
        .filter(([, value]) => value !== '')
        .map(([field, value]) => (
          <input type="hidden" name={fieldOf(choice, field)} value={value} />
        ))}
      {children}
    </form>
  );
}
