// What a person can choose from in a request. In: the case as it stands, with the roster that was frozen into it. Out: values, each
// with what people call it.
import { reviewOutcomes, type ReviewOutcome } from '../../domain/decision.ts';
import { languageNames, languages } from '../../domain/language.ts';
import { takes } from '../../domain/positions.ts';
import { setAsideGrounds, type SetAsideGround } from '../../domain/setAside.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import { standing } from '../../machines/review/seats.ts';
import type { Choice } from '../parts/fields.tsx';
import { constituencyNames, takeNames } from '../reading/review/reviewWords.ts';

export const seats = ({ review }: PartnershipContext): Choice[] =>
  (review?.seats ?? []).map(({ id, constituency }) => [id, `${id}, ${constituencyNames[constituency]}`]);

export function offices({ acceptance, review }: PartnershipContext): Choice[] {
  const known = [...(acceptance?.offices ?? []), ...(review?.coChairs ?? [])];
  return [...new Set(known.map(({ id }) => id))].map((id) => [id, id]);
}

export const questions = ({ review }: PartnershipContext): Choice[] =>
  (review?.questions ?? []).map(({ number, seat, question, answers }) => [
    String(number),
    `${number}, ${seat}${answers.length > 0 ? ' (answered)' : ''}: ${question.slice(0, 80)}`,
  ]);

export const positions = (): Choice[] =>
  takes.filter((take) => take !== 'objection').map((take) => [take, takeNames[take]]);

/** What the committee can decide in a review: on each objection that stands, or in place of silence. */
export const rulings = ({ review }: PartnershipContext): Choice[] => [
  ...(review === null ? [] : standing(review)).flatMap(({ seat }): Choice[] => [
    [`overrule:${seat}`, `The objection of ${seat} is overruled`],
    [`uphold:${seat}`, `The objection of ${seat} is upheld, and the letter is not approved`],
  ]),
  ['approve', 'The committee approves'],
  ['decline', 'The committee does not approve'],
  ['extend', 'The window is extended'],
];

const groundNames: Record<SetAsideGround, string> = {
  notMultilateral: 'The body is not a multilateral one',
  fromSubsidiary: 'A part of another organization writes, which would have to write itself',
  notALetterOfIntent: 'It asks or offers something else',
  other: 'Another ground; the reason says which',
};
export const grounds = (): Choice[] => setAsideGrounds.map((one) => [one, groundNames[one]]);

export const kinds = (): Choice[] => [
  ['substantive', 'A change of substance'],
  ['editorial', 'A change of form alone'],
];

const outcomeNames: Record<ReviewOutcome, string> = {
  continue: 'Continue',
  continueWithConditions: 'Continue with conditions',
  suspend: 'Suspend',
  end: 'End',
};
export const outcomes = (): Choice[] => reviewOutcomes.map((one) => [one, outcomeNames[one]]);

export const tongues = (): Choice[] => languages.map((one) => [one, languageNames[one]]);
