// Where a case stands and what happens in it, in plain English. In: the machine's names of states and events. Out: sentences. What an
// event does is said by the machine itself.
const review = (what: string, approved: string) => ({
  freezingRoster: `The review of ${what} by the Steering Committee is being prepared.`,
  waitingToOpen: `The review of ${what} by the Steering Committee waits to be opened by the Support Unit.`,
  sendingNotices: `The Steering Committee is being asked about ${what}: the notices are going out.`,
  openForObjections: `The Steering Committee is reviewing ${what}. Absent any objections, ${approved} when the window closes.`,
  paused: `The Steering Committee’s review of ${what} is paused for a while.`,
  objectionStanding: `The review of ${what} stands still while an objection is dealt with.`,
  closedInDoubt: `The window has closed, but silence alone cannot decide on ${what}: the Co-Chairs decide how to go on.`,
});
const ofLetter = review('the letter of intent', 'it is approved');
const ofYear = review('the year', 'the partnership continues');

export const standing = {
  states: {
    'intake.awaitingLetter': 'No letter of intent has arrived yet.',
    'intake.checking.received': 'The Support Unit is checking the letter of intent against the framework.',
    'intake.checking.returned':
      'The letter of intent was returned and waits to be mended by the organization.',
    'committeeReview.freezingRoster': ofLetter.freezingRoster,
    'committeeReview.waitingToOpen': ofLetter.waitingToOpen,
    'committeeReview.asked.sendingNotices': ofLetter.sendingNotices,
    'committeeReview.asked.openForObjections': ofLetter.openForObjections,
    'committeeReview.asked.paused': ofLetter.paused,
    'committeeReview.asked.objectionStanding': ofLetter.objectionStanding,
    'committeeReview.asked.closedInDoubt': ofLetter.closedInDoubt,
    'acceptance.drafting': 'The letter of intent is approved, and the letter of acceptance is being drafted.',
    'acceptance.coChairsVacant':
      'The letter of intent is approved. The letter of acceptance waits until Co-Chairs are in office.',
    'acceptance.awaitingSignatures':
      'The letter of intent is approved. The letter of acceptance waits for the signatures of the Co-Chairs.',
    'acceptance.held':
      'An objection came after the approval and before the last signature: the Co-Chairs decide what follows.',
    'acceptance.sending': 'All have signed: the letter of acceptance is going out to the organization.',
    'acceptance.undelivered':
      'The letter of acceptance is signed, but it could not be delivered; the Support Unit sees to it.',
    'publication.publishing': 'The letter of acceptance was delivered. Both letters are being published.',
    'publication.failed': 'The letters could not be published; the Support Unit tries again.',
    'partner.active': 'The organization is an official partner, and nothing is under way.',
    'partner.yearlyReview.awaitingReport': 'The yearly review has begun: the partner’s report is awaited.',
    'partner.yearlyReview.reportMissing':
      'The report of the year has not come. That decides nothing; it can still be sent.',
    'partner.yearlyReview.committee.freezingRoster': ofYear.freezingRoster,
    'partner.yearlyReview.committee.waitingToOpen': ofYear.waitingToOpen,
    'partner.yearlyReview.committee.asked.sendingNotices': ofYear.sendingNotices,
    'partner.yearlyReview.committee.asked.openForObjections': ofYear.openForObjections,
    'partner.yearlyReview.committee.asked.paused': ofYear.paused,
    'partner.yearlyReview.committee.asked.objectionStanding': ofYear.objectionStanding,
    'partner.yearlyReview.committee.asked.closedInDoubt': ofYear.closedInDoubt,
    'partner.specialReview.freezingRoster': 'A special review of the partnership is being prepared.',
    'partner.specialReview.awaitingDecision':
      'A special review is under way. The partnership stays as it is until the Steering Committee has decided.',
    'partner.suspended':
      'The partnership is suspended. The Steering Committee reinstates or ends it; the anniversary stays.',
    'ended.setAside': 'The letter was set aside and did not go to the Steering Committee.',
    'ended.duplicate': 'The letter was a duplicate; it goes on in another case.',
    'ended.lapsed': 'The case was closed without prejudice, because no mended letter came in time.',
    'ended.letterWithdrawn': 'The letter of intent was withdrawn.',
    'ended.notApproved': 'The letter of intent was not approved.',
    'ended.partnershipEnded':
      'The Steering Committee has ended the partnership. Its history stays published.',
    'ended.partnershipWithdrawn': 'The partner has withdrawn. The history stays published.',
  } as Record<string, string>,
  /** What an event does. @param said the machine's own sentence, in English */
  happened: (_event: string, said: string) => said,
  /** "12 days 4 hours": of milliseconds, the two largest parts. */
  days: (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`,
  hours: (count: number) => `${count} ${count === 1 ? 'hour' : 'hours'}`,
  minutes: (count: number) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
  ifNobodyActs: 'If nobody acts',
  nothingByItself: 'Nothing happens by itself; it waits for as long as it takes.',
  toldByMail: 'Told by mail',
  seats: (count: number) => `${count} ${count === 1 ? 'seat' : 'seats'} of the Steering Committee`,
  contact: 'the organization’s contact',
  newContact: 'the new contact',
  supportUnit: 'the Support Unit',
  coChairs: (count: number) => (count === 1 ? 'a Co-Chair' : `${count} Co-Chairs`),
  nobody: 'nobody',
};
