// The official list (SC-5): who is a partner now, and who was at any instant.
import type { Register } from '../../register/open.ts';
import { findPartner, officialList, setListing, statusesOf, type Listing } from '../../register/partners.ts';
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
    expect((await statusesOf(register, 'idb')).map((one) => one.status)).toEqual([
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
    expect(await statusesOf(register, 'busy')).toHaveLength(10);
  });
});
