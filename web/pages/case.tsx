// One case of a local installation: what `assent show` answers, on a page. In: a case. Out: its stage, who is waited on, what
// is possible and foreseen, the whole history and the mail that was sent.
import type { Handler } from 'hono';
import { findCase, history, type CaseRecord } from '../../register/cases.ts';
import { findPartner } from '../../register/partners.ts';
import { mailOf } from '../../register/outbox.ts';
import { lookable, respond } from '../http/respond.tsx';
import { Fact, Facts } from '../parts/facts.tsx';
import { Deadline, ExactInstant } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { WaitingOn } from '../parts/waitingOn.tsx';
import { readCase } from '../reading/caseReading.ts';
import { sentenceLeadingTo } from '../reading/transitions.ts';
import { stageName } from '../reading/words.ts';
import { Statechart } from '../statechart/statechart.tsx';
import type { Surroundings } from '../surroundings.ts';
import { Allowed, Forecast } from './caseOutlook.tsx';
import { CaseHistory, MailSent } from './caseRecord.tsx';

/** `GET /cases/:case` */
export function casePage(surroundings: Surroundings): Handler {
  const { register, mailbox } = surroundings;
  return async (c) => {
    const id = c.req.param('case');
    const record = lookable(id) ? await findCase(register, id) : null;
    if (record === null) return c.notFound();
    const [entries, mails, partner, caught] = await Promise.all([
      history(register, record.case),
      mailOf(register, record.case),
      findPartner(register, record.case),
      mailbox?.messages() ?? [],
    ]);
    const reading = readCase(record);
    const body = (
      <article>
        <header class="page-header">
          <p class="kicker">
            Case <code>{record.case}</code>
          </p>
          <h1>
            <Outside text={record.organization || record.case} />
          </h1>
          {partner && (
            <p>
              <a href={`/partners/${encodeURIComponent(partner.slug)}`}>The public page of this partner</a>
            </p>
          )}
        </header>
        <Standing record={record} title={reading?.reading.title ?? record.state} />
        {reading === null ? (
          <p>This version of the software cannot read the state of this case.</p>
        ) : (
          <>
            <Allowed of={reading} />
            <Forecast of={reading} now={record.updatedAt} waitingOn={record.waitingOn} />
          </>
        )}
        {reading && (
          <section aria-labelledby="chart">
            <h2 id="chart">Where it stands</h2>
            <Statechart of={reading} shows="currentStage" />
          </section>
        )}
        <CaseHistory record={record} entries={entries} />
        <MailSent mails={mails} caught={caught} />
      </article>
    );
    const title = record.organization || record.case;
    return respond(c, surroundings, { title, place: 'cases', body });
  };
}

function Standing({ record, title }: { record: CaseRecord; title: string }) {
  const { stage, waitingOn, nextDeadline, openedAt, letterHash, previousCase } = record;
  const reading = readCase(record);
  return (
    <Facts>
      <Fact name="Stage">
        {stageName(stage)} <span class="aside">{title}</span>
      </Fact>
      <Fact name="Waited on">
        <WaitingOn ids={waitingOn} />
      </Fact>
      <Fact name="Next deadline">
        {nextDeadline === null ? (
          'none'
        ) : (
          <>
            <Deadline at={nextDeadline.at} />
            <span class="aside block">
              {reading && sentenceLeadingTo(reading.kit, nextDeadline.event, stage)?.sentence}{' '}
              <code>{nextDeadline.event}</code>
            </span>
          </>
        )}
      </Fact>
      <Fact name="Opened">
        <ExactInstant at={openedAt} />
      </Fact>
      {letterHash !== null && (
        <Fact name="Letter, SHA-256">
          <code class="hash">{letterHash}</code>
        </Fact>
      )}
      {previousCase !== null && (
        <Fact name="Follows">
          <a href={`/cases/${encodeURIComponent(previousCase)}`}>
            <Outside text={previousCase} />
          </a>
        </Fact>
      )}
    </Facts>
  );
}
