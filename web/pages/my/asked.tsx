// What is asked of an organization and by when, from where its case stands. In: the case, its acts. Out: one card for each thing that is
// asked, with the way to do it; a quiet sentence where nothing is.
import type { Child } from 'hono/jsx';
import { missingOf } from '../../../machines/rules/intake.ts';
import { Deadline } from '../../parts/instant.tsx';
import { Quote } from '../../parts/quote.tsx';
import type { PersonalCase } from '../../personal/openCase.ts';
import type { PersonalAct } from '../../personal/personalAct.ts';
import { pathOfMine } from './paths.ts';

interface Props {
  of: PersonalCase;
  acts: readonly PersonalAct[];
}

export function Asked({ of, acts }: Props) {
  const { my } = of.words;
  const asked = [...whatToMend(of, acts), ...whatToReport(of, acts), ...whatToAnswer(of, acts)];
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{my.asked}</h2>
      {asked.length === 0 ? <p>{my.nothingAsked}</p> : <ul class="cards">{asked}</ul>}
    </section>
  );
}

function Card({ of, act, children }: { of: PersonalCase; act: PersonalAct | undefined; children: Child }) {
  return (
    <li class="card asked">
      {children}
      {act !== undefined && (
        <p class="actions">
          <a class="button primary" href={`${pathOfMine(of.record.case)}/${act.name}`}>
            {act.title}
          </a>
        </p>
      )}
    </li>
  );
}

const possible = (acts: readonly PersonalAct[], event: string) =>
  acts.find((one) => one.event === event && one.possible);

function whatToMend(of: PersonalCase, acts: readonly PersonalAct[]): Child[] {
  const { context, reading, words } = of;
  if (context.returned === null || !reading.reading.waitingOn.includes('contact')) return [];
  return [
    <Card of={of} act={possible(acts, 'letter.resubmitted')}>
      <p>{words.my.mend(missingOf(context).join(', '))}</p>
      <p>
        {words.my.orLapses} <Deadline at={context.returned.lapsesAt} />.
      </p>
    </Card>,
  ];
}

function whatToReport(of: PersonalCase, acts: readonly PersonalAct[]): Child[] {
  const { context, reading, words } = of;
  const { report } = context;
  if (report === null || reading.reading.stage !== 'yearlyReview') return [];
  if (!reading.reading.waitingOn.includes('contact')) return [];
  const isMissing = reading.reading.state.endsWith('reportMissing');
  return [
    <Card of={of} act={possible(acts, 'report.submitted')}>
      <p>{words.my.report(report.year)}</p>
      <p>
        {words.my.reportDue} <Deadline at={report.dueAt} />.
      </p>
      {isMissing ? (
        <p>{words.my.reportMissing}</p>
      ) : (
        <p>
          {words.my.reportGrace} <Deadline at={report.graceEndsAt} />.
        </p>
      )}
    </Card>,
  ];
}

function whatToAnswer(of: PersonalCase, acts: readonly PersonalAct[]): Child[] {
  const act = possible(acts, 'question.answered');
  if (act === undefined) return [];
  const open = (of.context.review?.questions ?? []).filter(({ answers }) => answers.length === 0);
  return open.map(({ number, question }) => (
    <Card of={of} act={act}>
      <p>{of.words.my.answer(number)}</p>
      <Quote text={question} />
    </Card>
  ));
}
