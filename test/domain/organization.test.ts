// The organization that writes: which kinds are multilateral (LOI-1), and the short name of its case.
// In: kinds and names in many scripts. Out: verdicts and slugs that can stand in an address.
import fc from 'fast-check';
import { isMultilateral, isSameOrganization, organizationKind, slugOf } from '../../domain/organization.ts';

test('multilateral bodies are those of governments together', () => {
  expect(organizationKind.options.filter(isMultilateral)).toEqual([
    'multilateral-development-bank',
    'international-financial-institution',
    'intergovernmental-organization',
    'united-nations',
    'regional-organization',
  ]);
});

test.each([
  ['The World Bank', undefined, 'world-bank'],
  ['Inter-Regional Development Bank', 'IRDB', 'inter-regional-development-bank'],
  ['Fondo Andino de Cooperación', 'FAC', 'fondo-andino-de-cooperacion'],
  ['El Banco de la Región', undefined, 'banco-de-la-region'],
  ['Organisation für Öffentlichkeit & Maß', undefined, 'organisation-fur-offentlichkeit-mass'],
  ['Ｆｕｌｌ－ｗｉｄｔｈ Bank', undefined, 'full-width-bank'],
  ['Евразийский банк развития', 'EDB', 'edb'],
  ['アジア開発銀行', 'ADB', 'adb'],
  ['بنك التنمية', 'ISDB', 'isdb'],
  ['Бурса', undefined, 'case-0123'],
  ['Евразийский банк', 'ЕАБР', 'case-0123'],
])('%s (%s) goes by %s', (name, acronym, slug) => {
  expect(slugOf(name, acronym, 'case-0123')).toBe(slug);
});

test('whatever the name, the slug is short, lower-case ASCII and never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      expect(slugOf(name, undefined, 'fallback')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugOf(name, undefined, 'fallback').length).toBeLessThanOrEqual(60);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a name that is cut off does not end in a hyphen', () => {
  const name = `${'a'.repeat(59)} and more`;
  expect(slugOf(name, undefined, 'x')).toBe('a'.repeat(59));
});

test.each([
  ['The World Bank', 'World Bank', true],
  ['Banco de la Región', 'BANCO DE LA REGION', true],
  ['Бурса', 'Бурса', true],
  ['Бурса', 'Банк', false],
  ['World Bank', 'World Bank Group', false],
])('%s and %s are one organization: %s', (a, b, same) => {
  expect(isSameOrganization({ name: a }, { name: b })).toBe(same);
});
