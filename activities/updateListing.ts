// updateListing: changes the organization's line on the official list (SC-5, SC-6); the history keeps every earlier line.
// In: the status and since when. Out: nothing to report.
import { setListing } from '../register/partners.ts';
import type { CarryOut } from './batch.ts';

export const updateListing: CarryOut<'updateListing'> = async ({ deps, batch }, { status, since }) => {
  const { case: caseId, organization } = batch;
  await setListing(deps.register, { slug: caseId, case: caseId, name: organization, status, since });
  return undefined;
};
