// The formal letter of acceptance as a file (SC-3), read from the register alone. In: the case, and where to write it.
// Out: what was written, with the hash of the text that is signed.
import { resolve } from 'node:path';
import type { PartnershipContext } from '../machines/context.ts';
import type { Reply } from './command.ts';
import type { Visit } from './visit.ts';

/** @throws Refused `case.unknown`, `acceptance.none`, `file.exists`, `file.notWritable` */
export async function writeLetter(visit: Visit, caseId: string, out: string | undefined): Promise<Reply> {
  const [
    register,
    { openFile },
    { findDocument },
    { letterAsKept },
    { isSigned },
    { acceptancePdf, pdfName },
  ] = await Promise.all([
    visit.register(),
    import('./casework.ts'),
    import('../register/documents.ts'),
    import('../acceptance/asKept.ts'),
    import('../acceptance/formalLetter.ts'),
    import('../acceptance/pdf.ts'),
  ]);
  const { snapshot } = await openFile(register, caseId);
  const { acceptance } = snapshot.context as PartnershipContext;
  const hash = acceptance?.hash ?? null;
  const filed = hash === null ? null : await findDocument(register, hash);
  if (acceptance === null || filed === null) {
    const { refuse } = await import('../domain/errors.ts');
    throw refuse(
      'acceptance.none',
      `There is no letter of acceptance in ${caseId}. It is drafted when the committee has approved the letter of intent.`,
      'SC-3',
    );
  }
  const letter = letterAsKept(filed, acceptance);
  const bytes = await acceptancePdf(letter);
  const file = resolve(out ?? pdfName(caseId, letter));
  const { writeNewFile } = await import('./newFile.ts');
  await writeNewFile(file, bytes);
  const signed = isSigned(letter);
  const standing = signed ? 'signed by every office' : 'marked "for signature"';
  return {
    json: { case: caseId, file, signed, hash: filed.hash, bytes: bytes.length },
    text: `${file}: the letter of acceptance, ${standing}.\nThe text that is signed has the SHA-256 ${filed.hash}.`,
  };
}
