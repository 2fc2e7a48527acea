// Files that people name. In: a path. Out: the bytes or the text; or a refusal that says what stands in the way.
import { createReadStream } from 'node:fs';
import { refuse, type Refused } from '../domain/errors.ts';

/** Far more than any input may have, so that a wrong path cannot fill the memory. In bytes. */
const mostBytes = 10_000_000;

/** @throws Refused `file.notFound`, `file.isDirectory`, `file.notReadable`, `file.tooLarge` */
export async function readBytes(path: string): Promise<Buffer> {
  return collected(createReadStream(path), path);
}

/** The same, where `-` stands for what is piped in. */
export async function readBytesOrInput(path: string): Promise<Buffer> {
  return path === '-' ? collected(process.stdin, 'that is piped in') : readBytes(path);
}

async function collected(stream: AsyncIterable<unknown>, path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > mostBytes) break;
    }
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
  if (size > mostBytes) throw refuse('file.tooLarge', `The file ${path} has more than ${mostBytes} bytes.`);
  return Buffer.concat(chunks);
}

/** The text of a UTF-8 file. @throws Refused as `readBytes`, and `file.notText` */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('file.notText', `The file ${path} is not UTF-8 text.`);
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): Refused {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return refuse('file.notFound', `There is no file ${path || '""'}.`);
  }
  if (error.code === 'EISDIR')
    return refuse('file.isDirectory', `${path} is a directory; name a file in it.`);
  return refuse('file.notReadable', `The file ${path} cannot be read (${error.code ?? error.message}).`);
}
