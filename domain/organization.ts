// The organization that writes: its kind, whether it is multilateral (LOI-1), and the short name its case goes by.
// In: what the letter's front matter says. Out: verdicts and a slug.
import * as z from 'zod';

const kinds = {
  'multilateral-development-bank': true,
  'international-financial-institution': true,
  'intergovernmental-organization': true,
  'united-nations': true,
  'regional-organization': true,
  'bilateral-agency': false,
  'private-company': false,
  'non-governmental-organization': false,
  foundation: false,
  academic: false,
} as const;

export type OrganizationKind = keyof typeof kinds;

export const organizationKind = z.enum(Object.keys(kinds) as [OrganizationKind, ...OrganizationKind[]]);

/** LOI-1: the framework is for multilateral bodies; other kinds are set aside, kindly. */
export function isMultilateral(kind: OrganizationKind): boolean {
  return kinds[kind];
}

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const undecomposed: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The case's short name, used in its address: lower-case ASCII words joined by hyphens, without a leading article.
 * A name in a script that has no ASCII form falls back to the acronym, then to `fallback`.
 */
export function slugOf(name: string, acronym: string | undefined, fallback: string): string {
  for (const source of [name, acronym ?? '', fallback]) {
    const words = [...source]
      .map((letter) => undecomposed[letter.toLowerCase()] ?? letter)
      .join('')
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/^(the|el|la|le|les|los) /, '')
      .match(/[a-z0-9]+/g);
    if (words) return words.join('-').slice(0, 60).replace(/-+$/, '');
  }
  throw new RangeError('a case needs a name');
}

interface Named {
  name: string;
  acronym?: string | undefined;
}

/** Whether two letters name the same organization: "The World Bank" is "World Bank", whose case has one short name. */
export function isSameOrganization(a: Named, b: Named): boolean {
  return a.name === b.name || slugOf(a.name, a.acronym, 'one') === slugOf(b.name, b.acronym, 'another');
}
