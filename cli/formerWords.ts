// Commands that had other words once. In: the words of a call that names no command. Out: a sentence with the words of today.

const former: Record<string, string> = {
  'objection resolve':
    'A decision on an objection is entered by one office and confirmed by another: assent decision enter CASE --ruling overrule|uphold …, then assent decision confirm CASE --as OFFICE.',
  'unreached accept':
    'Seats that were not reached are one of the doubts that the Co-Chairs decide on: assent silence accept CASE --reason TEXT --as CO-CHAIR.',
};

export function nowCalled(words: readonly string[]): string | undefined {
  const called = ` ${words.join(' ')} `;
  return Object.entries(former).find(([was]) => called.includes(` ${was} `))?.[1];
}
