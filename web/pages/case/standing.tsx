// Where a case stands. In: the case. Out: its stage, who is waited on and by when, and where else it can be read.
import type { Partner } from '../../../register/partners.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Deadline, ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { WaitingOn } from '../../parts/waitingOn.tsx';
import { sentenceLeadingTo } from '../../reading/transitions.ts';
import { stageName } from '../../reading/words.ts';
import type { OpenCase } from './casePage.tsx';
import { pathOfCase } from './pathOfCase.ts';

/** More than so many are counted: they are named where their positions stand. */
const namedAtOnce = 5;

export function Standing({ of: { record, reading }, partner }: { of: OpenCase; partner: Partner | null }) {
  const { stage, state, waitingOn, nextDeadline, openedAt, previousCase } = record;
  return (
    <Facts>
      <Fact name="Stage">
        {stageName(stage)} <span class="aside">{reading?.reading.title ?? state}</span>
      </Fact>
      <Fact name="Waited on">
        <WaitingOn ids={waitingOn} most={namedAtOnce} />
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
      {previousCase !== null && (
        <Fact name="Follows">
          <a href={pathOfCase(previousCase)}>
            <Outside text={previousCase} />
          </a>
        </Fact>
      )}
      {partner && (
        <Fact name="Public page">
          <a href={`/partners/${encodeURIComponent(partner.slug)}`}>The public page of this partner</a>
        </Fact>
      )}
    </Facts>
  );
}
