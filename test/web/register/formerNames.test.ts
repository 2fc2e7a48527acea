// The names that an organization had before.
import type { Listing } from '../../../register/partners.ts';
import { formerNames } from '../../../web/register/formerNames.ts';

const called = (name: string, since: string, caseId = 'one'): Listing => ({
  slug: name.toLowerCase(),
  case: caseId,
  name,
  status: 'active',
  since,
});

test('are each until the next one took its place; the present one is none of them', () => {
  const names = formerNames([
    called('A', '2026-01'),
    called('B', '2026-02'),
    called('X', '2026-02', 'two'),
    called('C', '2026-03'),
  ]);
  expect(names.get('one')).toEqual([
    { name: 'A', until: '2026-02' },
    { name: 'B', until: '2026-03' },
  ]);
  expect(names.get('two')).toBeUndefined();
});

test('a name that is taken up again is the present one, and the one between is former', () => {
  const names = formerNames([called('A', '2026-01'), called('B', '2026-02'), called('A', '2026-03')]);
  expect(names.get('one')).toEqual([{ name: 'B', until: '2026-03' }]);
});
