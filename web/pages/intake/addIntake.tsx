// A new intake in the Support Unit's hands: from the file that came to a recorded letter (LOI-1). In: the app. Out: its addresses
// below `/cases/new`. The letter travels from page to page as the bytes that will be recorded; only the last step records.
import type { Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Desk } from '../../../client/desk.ts';
import { readLetterFile, type LetterFile } from '../../../client/letterFile.ts';
import { letterFileOf, openDroppedFile } from '../../../client/letterFileOf.ts';
import { submitLetter } from '../../../client/submitLetter.ts';
import { Refused } from '../../../domain/errors.ts';
import { instant } from '../../../domain/instant.ts';
import { letterRecord, type OriginalFile } from '../../../domain/letter.ts';
import type { Actor } from '../../../domain/roles.ts';
import { letterArchive } from '../../../register/letterArchive.ts';
import { findOriginal, keepOriginal } from '../../../register/originals.ts';
import { respond } from '../../http/respond.tsx';
import type { Fault } from '../../parts/fields.tsx';
import type { Surroundings } from '../../surroundings.ts';
import { labelOf } from './labels.ts';
import { Checking, HandIn, Recording } from './pages.tsx';
import { supportUnitAlone, supportUnitOf } from './supportUnitAlone.tsx';
import { fieldsOf, recordOf, type Sent } from './typed.ts';
import { originalKind, uploaded, type Uploaded } from './upload.ts';

const hashOfOriginal = /^[0-9a-f]{64}$/;

export function addIntake(app: Hono, surroundings: Surroundings, desk: Desk): void {
  const { register } = surroundings;
  const original = async (hash: unknown): Promise<OriginalFile | null> => {
    const found =
      typeof hash === 'string' && hashOfOriginal.test(hash) ? await findOriginal(register, hash) : null;
    return found && { hash: found.hash, name: found.name, mediaType: found.mediaType };
  };
  const page = (c: Context, title: string, body: Child, status: 200 | 409 | 422 = 200) =>
    respond(c, surroundings, { title, place: 'cases', body, status });
  const handIn = (c: Context, faults: Fault[] = []) =>
    page(c, 'New intake', <HandIn faults={faults} />, faults.length === 0 ? 200 : 422);
  const recording = (c: Context, sent: Sent, faults: Fault[], kept: OriginalFile | null) =>
    page(
      c,
      'Record the letter',
      <Recording sent={sent} faults={faults} original={kept} />,
      faults.length === 0 ? 200 : 422,
    );
  const checking = (
    c: Context,
    file: LetterFile,
    bytes: Uint8Array,
    kept: OriginalFile | null,
    fault?: Fault,
  ) =>
    page(
      c,
      'Check the letter',
      <Checking
        file={file}
        bytes={Buffer.from(bytes).toString('base64')}
        original={kept}
        faults={fault === undefined ? [] : [fault]}
      />,
      fault === undefined ? 200 : 409,
    );

  app.use('/cases/new/*', supportUnitAlone(surroundings));
  app.get('/cases/new', (c) => handIn(c));
  app.get('/cases/new/:step', (c) => c.redirect('/cases/new', 303));

  app.post('/cases/new/read', async (c) => {
    const sent = await c.req.parseBody();
    const [letter, came] = [await uploaded(sent['letter']), await uploaded(sent['original'])];
    try {
      const kept = came && (await keep(surroundings, came));
      if (letter === null) return await recording(c, { language: 'en' }, [], kept);
      return await readOrRecord(letter.bytes, kept);
    } catch (error) {
      return handIn(c, [faultOf(error)]);
    }

    async function readOrRecord(bytes: Uint8Array, kept: OriginalFile | null): Promise<Response> {
      try {
        return await checking(c, readLetterFile(bytes), bytes, kept);
      } catch (error) {
        const fault = faultOf(error);
        const { record, body } = openDroppedFile(Buffer.from(bytes).toString('utf8'));
        return recording(c, { language: 'en', ...fieldsOf(record), body }, [fault], kept);
      }
    }
  });

  app.post('/cases/new/form', async (c) => {
    const sent = await c.req.parseBody();
    const { record, body } = openDroppedFile(Buffer.from(fileIn(sent)).toString('utf8'));
    return recording(c, { ...fieldsOf(record), body }, [], await original(sent['original']));
  });

  app.post('/cases/new/check', async (c) => {
    const sent = textsOf(await c.req.parseBody({ all: true }));
    const kept = await original(sent['original']);
    if (sent['more'] === 'areas') return recording(c, withOneMore(sent), [], kept);
    const record = recordOf(sent);
    const faults = faultsIn(record);
    if (faults.length > 0) return recording(c, sent, faults, kept);
    const bytes = letterFileOf(record, [sent['body'] ?? ''].flat()[0] ?? '');
    try {
      return await checking(c, readLetterFile(bytes), bytes, kept);
    } catch (error) {
      return recording(c, sent, [faultOf(error)], kept);
    }
  });

  app.post('/cases/new', async (c) => {
    const sent = await c.req.parseBody();
    const bytes = fileIn(sent);
    const kept = await original(sent['original']);
    try {
      const read = readLetterFile(bytes);
      const document = kept === null ? read.document : { ...read.document, original: kept };
      const by = supportUnitOf(c) as Actor;
      const submitted = await submitLetter(desk, letterArchive(register), { ...read, document }, by);
      return c.redirect(`/cases/${encodeURIComponent(submitted.case)}`, 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return refused(bytes, kept, error);
    }

    async function refused(file: Uint8Array, came: OriginalFile | null, error: Refused): Promise<Response> {
      try {
        return await checking(c, readLetterFile(file), file, came, faultOf(error));
      } catch {
        return handIn(c, [faultOf(error)]);
      }
    }
  });
}

async function keep({ register, now }: Surroundings, came: Uploaded): Promise<OriginalFile> {
  const mediaType = originalKind(came);
  return keepOriginal(register, { ...came, mediaType }, now?.() ?? instant(Date.now()));
}

function textsOf(sent: Record<string, unknown>): Sent {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => {
      const texts = [value].flat().filter((one): one is string => typeof one === 'string');
      return [name, texts.length === 1 ? (texts[0] ?? '') : texts];
    }),
  );
}

/** One area more, empty, after those that are there. */
function withOneMore(sent: Sent): Sent {
  const places = Object.keys(sent).flatMap((name) => /^areas\.(\d{1,2})\./.exec(name)?.[1] ?? []);
  return { ...sent, [`areas.${Math.max(-1, ...places.map(Number)) + 1}.passage`]: '' };
}

function fileIn(sent: Record<string, unknown>): Uint8Array {
  const { file } = sent;
  return Buffer.from(typeof file === 'string' ? file : '', 'base64');
}

/** What is wrong with a record, each fault at its field. */
function faultsIn(record: Record<string, unknown>): Fault[] {
  const parsed = letterRecord.safeParse(record);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => {
    const field = path.join('.');
    return { field, message: `${labelOf(field)} ${inWords(message)}` };
  });
}

/** What the schema says of a field that is empty or holds none of its choices. */
function inWords(message: string): string {
  return /expected string, received undefined|Invalid option/.test(message) ? 'is missing' : message;
}

function faultOf(error: unknown): Fault {
  if (error instanceof Refused) return { message: error.refusal.message };
  throw error;
}
