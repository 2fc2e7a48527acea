// draftAcceptance: writes the formal letter of acceptance and files it, so that the Co-Chairs sign one text (SC-3).
// In: the letter that is accepted, and whom the acceptance goes to. Out: the text's hash, and the offices that sign it.
import { signers } from '../domain/signers.ts';
import { findApplicant } from '../register/applicants.ts';
import { fileDocument } from '../register/documents.ts';
import { sha256 } from '../register/hash.ts';
import { currentRoster } from '../register/rosters.ts';
import type { CarryOut } from './batch.ts';
import { acceptanceText } from './wording/acceptanceText.ts';

export const draftAcceptance: CarryOut<'draftAcceptance'> = async ({ deps, batch, facts }, params) => {
  const loaded = await currentRoster(deps.register);
  const organization = (await findApplicant(deps.register, batch.case)) ?? { name: batch.organization };
  const { conflictedSigner, recused } = params;
  const offices =
    loaded === null ? [] : signers(loaded.roster, batch.at, organization, conflictedSigner, recused);
  const text = acceptanceText(facts, params);
  const hash = sha256(text);
  await fileDocument(deps.register, {
    hash,
    case: batch.case,
    kind: 'acceptance',
    mediaType: 'text/plain',
    text,
    filedAt: batch.at,
  });
  return { type: 'acceptance.drafted', offices, hash };
};
