// A review as it stands in a sentence of any language. In: its name with the article, and the same after "of". Out: the forms that
// the sentences need.
export interface ReviewName {
  /** "the second yearly review of the partnership with The World Bank" */
  the: string;
  /** The same where a sentence begins with it. */
  atStart: string;
  /** The same after "of", which some languages join with the article. */
  of: string;
}

export const reviewName = (the: string, of: string): ReviewName => ({
  the,
  atStart: `${the.charAt(0).toUpperCase()}${the.slice(1)}`,
  of,
});
