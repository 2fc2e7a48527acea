// The caught messages on disk: one raw message per file, its name is its id.
// In: a folder and raw messages. Out: the messages in the order of arrival, the same after a restart.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DELIVERED_TO, parseFiles, parseMail, RETURN_PATH, type Mail, type MailFile } from './mail.ts';

const SUFFIX = '.eml';
const ID = /^(\d{6})-(\d+)$/;

/** The messages of one folder; only one store may write to it. */
export class MailStore {
  readonly #parsed = new Map<string, Promise<Mail>>();

  private constructor(
    readonly folder: string,
    readonly ids: string[],
  ) {}

  /** Opens the folder, making it when it is not there. */
  static async open(folder: string): Promise<MailStore> {
    await mkdir(folder, { recursive: true });
    const names = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX));
    const ids = names.map((name) => name.slice(0, -SUFFIX.length)).filter((id) => ID.test(id));
    return new MailStore(folder, ids.toSorted());
  }

  /**
   * Keeps a message; when this resolves it is on disk.
   * @param sender of the envelope; empty where it has none, as a delivery report
   * @returns its id
   */
  async add(raw: Buffer, sender: string, recipients: readonly string[]): Promise<string> {
    const sequence = Number(ID.exec(this.ids.at(-1) ?? '')?.[1] ?? 0) + 1;
    const id = `${String(sequence).padStart(6, '0')}-${Date.now()}`;
    this.ids.push(id);
    const to = recipients.map((recipient) => `${DELIVERED_TO}: ${recipient}\r\n`).join('');
    const envelope = `${RETURN_PATH}: <${sender}>\r\n${to}`;
    try {
      await writeFile(`${this.#path(id)}.half`, Buffer.concat([Buffer.from(envelope), raw]));
      await rename(`${this.#path(id)}.half`, this.#path(id));
    } catch (error) {
      this.ids.splice(this.ids.indexOf(id), 1);
      await rm(`${this.#path(id)}.half`, { force: true }).catch(() => {});
      throw error;
    }
    return id;
  }

  /** All messages, the newest last. */
  async messages(): Promise<Mail[]> {
    const all = await Promise.all([...this.ids].map((id) => this.message(id)));
    return all.filter((mail) => mail !== undefined);
  }

  /** One message, or `undefined` when there is none with this id (or it is still being written). */
  async message(id: string): Promise<Mail | undefined> {
    const raw = this.#parsed.has(id) ? undefined : await this.raw(id);
    if (raw) this.#parsed.set(id, parseMail(id, new Date(Number(ID.exec(id)?.[2])).toISOString(), raw));
    return this.#parsed.get(id);
  }

  /** The message as it came over the wire, below the lines of its envelope. */
  async raw(id: string): Promise<Buffer | undefined> {
    if (!this.ids.includes(id)) return undefined;
    try {
      return await readFile(this.#path(id));
    } catch {
      return undefined;
    }
  }

  /** The content of the attachment at `index` (from 0), or `undefined`. */
  async attachment(id: string, index: number): Promise<MailFile | undefined> {
    const raw = await this.raw(id);
    return raw && (await parseFiles(raw))[index];
  }

  #path(id: string): string {
    return join(this.folder, `${id}${SUFFIX}`);
  }
}
