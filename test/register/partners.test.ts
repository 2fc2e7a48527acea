// The official list (SC-5): who is a partner now, and who was at any instant.
import type { Register } from '../../register/open.ts';
import {
  allChanges,
  changesOf,
  findPartner,
  officialList,
  partnerOfCase,
  presentAddress,
  setListing,
  type Listing,
} from '../../register/partners.ts';
import { sha256 } from '../../register/hash.ts';
import { publicationsOf, publish, replacedPublicationsOf } from '../../register/publications.ts';
import { atBothDoors } from './doors.ts';

const day = (date: string) => `${date}T12:00:00.000Z`;

function listing(
  slug: string,
  status: Listing['status'],
  since: string,
  given: Partial<Listing> = {},
): Listing {
  return { slug, case: slug, name: slug, status, since: day(since), ...given };
}

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
    await setListing(register, listing('oecd', 'active', '2026-01-10', { name: 'Économie' }));
    await setListing(register, listing('idb', 'active', '2026-02-10', { name: 'echo bank' }));
    await setListing(register, listing('idb', 'suspended', '2027-02-10', { name: 'echo bank' }));
    await setListing(register, listing('idb', 'active', '2027-06-10', { name: 'echo bank' }));
    await setListing(register, listing('undp', 'active', '2026-03-10', { name: 'Zeta' }));
    await setListing(register, listing('undp', 'former', '2028-03-10', { name: 'Zeta' }));
  });

  async function names(asOf?: string): Promise<string[]> {
    const list = await officialList(register, asOf === undefined ? {} : { asOf: day(asOf) });
    return list.map((one) => `${one.slug} ${one.status}`);
  }

  test('the list stands in the order of names, as people sort them', async () => {
    expect((await officialList(register)).map((one) => one.name)).toEqual(['echo bank', 'Économie', 'Zeta']);
  });

  test('a line says since when the partnership lasts and since when its status holds', async () => {
    expect(await findPartner(register, 'idb')).toEqual({
      slug: 'idb',
      case: 'idb',
      name: 'echo bank',
      status: 'active',
      since: day('2026-02-10'),
      statusSince: day('2027-06-10'),
    });
  });

  test('the list can be read as of any instant', async () => {
    expect(await names('2026-01-09')).toEqual([]);
    expect(await names('2026-01-10')).toEqual(['oecd active']);
    expect(await names('2026-12-31')).toEqual(['idb active', 'oecd active', 'undp active']);
    expect(await names('2027-03-01')).toEqual(['idb suspended', 'oecd active', 'undp active']);
    expect(await names('2028-03-10')).toEqual(['idb active', 'oecd active', 'undp former']);
    expect(await names('2099-01-01')).toEqual(await names());
  });

  test('a change that comes twice, or late, does not turn the list back', async () => {
    await setListing(register, listing('idb', 'suspended', '2027-02-10', { name: 'echo bank' }));
    expect((await findPartner(register, 'idb'))?.status).toBe('active');
    expect((await changesOf(register, { slug: 'idb', case: 'idb' })).map((one) => one.status)).toEqual([
      'active',
      'suspended',
      'active',
    ]);
  });

  test('a partner that applies again begins anew, and its earlier time is not forgotten', async () => {
    await setListing(register, listing('again', 'active', '2020-01-01'));
    await setListing(register, listing('again', 'former', '2021-01-01'));
    await setListing(register, listing('again', 'active', '2025-01-01', { case: 'again-2' }));
    expect(await findPartner(register, 'again')).toMatchObject({ case: 'again-2', since: day('2025-01-01') });
    const before = await officialList(register, { asOf: day('2020-06-01') });
    expect(before).toMatchObject([{ slug: 'again', case: 'again', since: day('2020-01-01') }]);
  });

  test('changes of one partner at the same moment are all kept, and the latest holds', async () => {
    const months = Array.from({ length: 9 }, (_, i) => `2026-0${i + 1}-01`);
    await setListing(register, listing('busy', 'active', '2025-12-01'));
    await Promise.all(
      months.map((date, i) => setListing(register, listing('busy', i % 2 ? 'active' : 'suspended', date))),
    );
    expect(await findPartner(register, 'busy')).toMatchObject({
      status: 'suspended',
      since: day('2025-12-01'),
      statusSince: day('2026-09-01'),
    });
    expect(await changesOf(register, { slug: 'busy', case: 'busy' })).toHaveLength(10);
  });

  describe('an organization with a new name', () => {
    const publishedAt = day('2026-02-01');
    const text = (words: string) => ({
      hash: sha256(words),
      title: words,
      text: words,
      mediaType: 'text/plain',
    });
    const set = (line: Listing, words: string) =>
      publish(register, {
        letter: text(words),
        acceptance: text('Accepted.'),
        record: null,
        listing: line,
        publishedAt,
      });

    beforeAll(async () => {
      await set(listing('old-name', 'active', '2026-02-01', { name: 'Old Name' }), 'First.');
      await set(listing('old-name', 'active', '2026-02-01', { name: 'Old Name' }), 'Second.');
      await setListing(
        register,
        listing('new-name', 'active', '2026-08-01', { case: 'old-name', name: 'New Name' }),
      );
    });

    test('has one line, at its new address, and is a partner since the same day', async () => {
      expect(await findPartner(register, 'old-name')).toBeNull();
      expect(await findPartner(register, 'new-name')).toEqual({
        slug: 'new-name',
        case: 'old-name',
        name: 'New Name',
        status: 'active',
        since: day('2026-02-01'),
        statusSince: day('2026-02-01'),
      });
      const listed = (await officialList(register)).filter((one) => one.case === 'old-name');
      expect(listed.map((one) => one.slug)).toEqual(['new-name']);
    });

    test('is found from its old address', async () => {
      expect(await presentAddress(register, 'old-name')).toBe('new-name');
      expect(await partnerOfCase(register, 'old-name')).toMatchObject({ slug: 'new-name' });
      expect(await partnerOfCase(register, 'new-name')).toBeNull();
      expect(await presentAddress(register, 'new-name')).toBeNull();
      expect(await presentAddress(register, 'nobody')).toBeNull();
    });

    test('stood on the list under its old name then', async () => {
      const then = await officialList(register, { asOf: day('2026-07-31') });
      expect(then.filter((one) => one.case === 'old-name')).toMatchObject([
        { slug: 'old-name', name: 'Old Name' },
      ]);
    });

    test('keeps what is published, and the hashes of what was', async () => {
      expect((await publicationsOf(register, 'new-name')).map((one) => one.text)).toEqual([
        'Second.',
        'Accepted.',
      ]);
      expect(await replacedPublicationsOf(register, 'new-name')).toMatchObject([{ hash: sha256('First.') }]);
      expect(await publicationsOf(register, 'old-name')).toEqual([]);
    });

    test('publishes a correction at its new address', async () => {
      await set(
        listing('new-name', 'active', '2026-08-01', { case: 'old-name', name: 'New Name' }),
        'Third.',
      );
      expect((await publicationsOf(register, 'new-name'))[0]?.text).toBe('Third.');
    });

    test('can be renamed again, and every old address leads to the present one', async () => {
      await setListing(
        register,
        listing('newest', 'suspended', '2026-09-01', { case: 'old-name', name: 'Newest' }),
      );
      expect(await presentAddress(register, 'old-name')).toBe('newest');
      expect(await presentAddress(register, 'new-name')).toBe('newest');
      expect(await findPartner(register, 'newest')).toMatchObject({
        since: day('2026-02-01'),
        statusSince: day('2026-09-01'),
      });
    });

    test('cannot take the address of another partnership', async () => {
      await expect(
        setListing(register, listing('oecd', 'active', '2026-10-01', { case: 'old-name', name: 'OECD' })),
      ).rejects.toMatchObject({ code: 'listing.addressTaken' });
      expect(await findPartner(register, 'oecd')).toMatchObject({ case: 'oecd' });
      expect((await allChanges(register)).filter((one) => one.slug === 'oecd')).toHaveLength(1);
    });
  });

  test('the list as it stands is what all of its changes make of it', async () => {
    expect(await officialList(register)).toEqual(await officialList(register, { asOf: day('2199-01-01') }));
  });
});
