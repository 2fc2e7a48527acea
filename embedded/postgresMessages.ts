// The little that the door must understand of PostgreSQL's wire protocol: where a message ends and what kind it is.
// In: bytes as they arrive. Out: whole messages, batched up to the end of a turn.

/** What a client sent. `messages` is for the database; the others are for the door. */
export type Arrival =
  | { readonly kind: 'encryption' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'terminate' }
  | { readonly kind: 'messages'; readonly bytes: Uint8Array };

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;
const LONGEST_STARTUP = 10_000;
const LONGEST_MESSAGE = 256 * 1024 * 1024;

const SYNC_TYPE = 'S'.charCodeAt(0);
const QUERY_TYPE = 'Q'.charCodeAt(0);
const TERMINATE_TYPE = 'X'.charCodeAt(0);

/** The one byte that says: no TLS here, go on in the clear. */
export const REFUSE_ENCRYPTION = Buffer.from('N');

/** Ends an extended-query cycle. */
export const SYNC = Uint8Array.from([SYNC_TYPE, 0, 0, 0, 4]);

/** A simple query. */
export function query(sql: string): Uint8Array {
  return framed('Q', Buffer.from(`${sql}\0`));
}

/** A fatal error in the server's own form, after which the connection ends. */
export function errorResponse(sqlState: string, message: string): Uint8Array {
  return framed('E', Buffer.from(`SFATAL\0VFATAL\0C${sqlState}\0M${message}\0\0`));
}

/** Whether the session may be idle after these messages: a Sync, a simple query or the greeting came last. */
export function endsTurn(messages: Uint8Array): boolean {
  const bytes = Buffer.from(messages.buffer, messages.byteOffset, messages.byteLength);
  if (bytes[0] === 0) return true;
  let type: number | undefined;
  for (let at = 0; at < bytes.length; at += 1 + bytes.readUInt32BE(at + 1)) type = bytes[at];
  return type === SYNC_TYPE || type === QUERY_TYPE;
}

/** Cuts the stream of one client into messages. */
export class FrontendMessages {
  #buffer: Buffer = Buffer.alloc(0);
  #greeted = false;

  add(data: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? data : Buffer.concat([this.#buffer, data]);
  }

  /** The next whole message or batch, `undefined` while more bytes are needed; throws at what cannot be PostgreSQL. */
  next(): Arrival | undefined {
    return this.#greeted ? this.#typed() : this.#greeting();
  }

  #greeting(): Arrival | undefined {
    if (this.#buffer.length < 8) return undefined;
    const length = this.#buffer.readUInt32BE(0);
    if (length < 8 || length > LONGEST_STARTUP) throw new Error('this port speaks the PostgreSQL protocol');
    if (this.#buffer.length < length) return undefined;
    const code = this.#buffer.readUInt32BE(4);
    const bytes = this.#take(length);
    if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: 'encryption' };
    if (code === CANCEL_REQUEST) return { kind: 'cancel' };
    this.#greeted = true;
    return { kind: 'messages', bytes };
  }

  // As many messages as have arrived whole, but none beyond the end of a turn.
  #typed(): Arrival | undefined {
    let end = 0;
    while (this.#buffer.length >= end + 5) {
      const type = this.#buffer[end];
      const length = this.#buffer.readUInt32BE(end + 1);
      if (length < 4 || length > LONGEST_MESSAGE)
        throw new Error(`a message of ${length} bytes is not possible`);
      if (this.#buffer.length < end + 1 + length) break;
      if (type === TERMINATE_TYPE)
        return end > 0 ? this.#batch(end) : (this.#take(1 + length), { kind: 'terminate' });
      end += 1 + length;
      if (type === SYNC_TYPE || type === QUERY_TYPE) break;
    }
    return end > 0 ? this.#batch(end) : undefined;
  }

  #batch(length: number): Arrival {
    return { kind: 'messages', bytes: this.#take(length) };
  }

  #take(length: number): Uint8Array {
    const taken = Uint8Array.from(this.#buffer.subarray(0, length));
    this.#buffer = this.#buffer.subarray(length);
    return taken;
  }
}

function framed(type: string, body: Buffer): Uint8Array {
  const frame = Buffer.alloc(5 + body.length);
  frame.write(type, 0, 'latin1');
  frame.writeUInt32BE(4 + body.length, 1);
  body.copy(frame, 5);
  return Uint8Array.from(frame);
}
