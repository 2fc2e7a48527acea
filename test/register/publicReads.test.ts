// What the register reads for the public: every text that was ever shown, and where the partners' cases stand.
import { appendEvent } from '../../register/log.ts';
import type { Register } from '../../register/open.ts';
import { partnerCases } from '../../register/partnerCases.ts';
import { setListing } from '../../register/partners.ts';
import { publish } from '../../register/publications.ts';
import { publishedHistory } from '../../register/publishedHistory.ts';
import { sha256 } from '../../register/hash.ts';
import { atBothDoors } from './doors.ts';
import { recording } from './recordings.ts';

const day = (date: string) => `${date}T12:00:00.000Z`;
const text = (words: string) => ({ hash: sha256(words), title: words, text: words, mediaType: 'text/plain' });

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
    const since = day('2026-01-01');
    const listing = { slug: 'fund', case: 'fund', name: 'Fund', status: 'active', since } as const;
    const set = { acceptance: text('Accepted.'), record: null, listing };
    await publish(register, { ...set, letter: text('Frist.'), publishedAt: since });
    await publish(register, { ...set, letter: text('First.'), publishedAt: day('2026-02-01') });
    await appendEvent(register, recording('fund', 1, { stage: 'active' }));
    await setListing(register, { ...listing, slug: 'by-hand', case: 'by-hand', name: 'By hand' });
  });

  test('every text that was shown is told by its hash, oldest first, the corrected one too', async () => {
    expect(await publishedHistory(register)).toEqual([
      { slug: 'fund', kind: 'letter', hash: sha256('Frist.'), publishedAt: day('2026-01-01') },
      { slug: 'fund', kind: 'acceptance', hash: sha256('Accepted.'), publishedAt: day('2026-01-01') },
      { slug: 'fund', kind: 'letter', hash: sha256('First.'), publishedAt: day('2026-02-01') },
    ]);
  });

  test('a partner comes with where its case stands; one without a case is none of them', async () => {
    const all = await partnerCases(register);
    expect(all).toMatchObject([{ partner: { slug: 'fund', name: 'Fund' }, machine: 'partnership' }]);
    expect(await partnerCases(register, 'fund')).toEqual(all);
    expect(await partnerCases(register, 'by-hand')).toEqual([]);
  });

  test('a partner with a new address comes with the same case', async () => {
    const since = day('2026-03-01');
    await setListing(register, { slug: 'new-fund', case: 'fund', name: 'New Fund', status: 'active', since });
    expect(await partnerCases(register, 'new-fund')).toMatchObject([{ partner: { case: 'fund' } }]);
    expect((await publishedHistory(register)).map(({ slug }) => slug)).toEqual([
      'new-fund',
      'new-fund',
      'new-fund',
    ]);
  });
});
