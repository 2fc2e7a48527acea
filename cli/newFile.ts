// A file that a command writes. In: a path and its bytes. Out: it is there; a file that says something else is not overwritten.
import { readFile, writeFile } from 'node:fs/promises';
import { refuse } from '../domain/errors.ts';

/** @throws Refused `file.exists`, `file.notWritable` */
export async function writeNewFile(path: string, bytes: Buffer): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') {
      throw refuse('file.notWritable', `The file ${path} cannot be written (${code ?? message}).`);
    }
    const there = await readFile(path).catch(() => null);
    if (there?.equals(bytes) === true) return;
    throw refuse(
      'file.exists',
      `${path} is there already and says something else; name another file with --out.`,
    );
  }
}
