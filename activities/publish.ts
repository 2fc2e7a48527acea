// publish: posts the letter of intent, the acceptance and the record of the review (SC-2, SC-4) and puts the organization on the
// official list (SC-5), all or none, then reads back what a visitor would read. In: the hashes of the originals, the record.
// Out: the hashes of what is public, or a failure.
import { letterBody } from '../domain/letterBody.ts';
import { publicRecordText } from '../domain/publicRecord.ts';
import { redacted } from '../domain/redaction.ts';
import { findDocument } from '../register/documents.ts';
import { sha256 } from '../register/hash.ts';
import { publish as makePublic, readBack, type PublishedText } from '../register/publications.ts';
import type { CarryOut } from './batch.ts';
import { publicRecordOf } from './publicRecord.ts';

const failed = (reason: string) => ({ type: 'publication.failed' as const, reason });

function published(title: string, text: string, mediaType: string): PublishedText {
  return { hash: sha256(text), title, text, mediaType };
}

export const publish: CarryOut<'publish'> = async ({ deps, batch }, params) => {
  const { register } = deps;
  const [original, signed] = await Promise.all([
    findDocument(register, params.letterHash),
    findDocument(register, params.acceptanceHash),
  ]);
  if (original === null) return failed(`the letter ${params.letterHash} is not in the register`);
  if (signed === null) return failed(`the acceptance ${params.acceptanceHash} is not in the register`);
  const { name } = params.letter.organization;
  const letter = published(
    `Letter of intent of ${name}`,
    redacted(letterBody(original.text)),
    original.mediaType,
  );
  const acceptance = published(`Letter of acceptance for ${name}`, redacted(signed.text), signed.mediaType);
  const hashes = { received: params.letterHash, published: letter.hash };
  const record =
    params.record === null
      ? null
      : published(
          `Record of the review of the letter of intent of ${name}`,
          publicRecordText(publicRecordOf(params.record, hashes)),
          'application/json',
        );
  await makePublic(register, {
    letter,
    acceptance,
    record,
    listing: { slug: batch.case, case: batch.case, name, status: 'active', since: params.since },
    publishedAt: batch.at,
  });
  const stored = await readBack(register, batch.case);
  if (stored.letterHash !== letter.hash) return failed('the letter does not read back as it was posted');
  if (stored.acceptanceHash !== acceptance.hash) {
    return failed('the acceptance does not read back as it was posted');
  }
  if (record !== null && stored.recordHash !== record.hash) {
    return failed('the record of the review does not read back as it was posted');
  }
  return { type: 'publication.verified', letterHash: letter.hash, acceptanceHash: acceptance.hash };
};
