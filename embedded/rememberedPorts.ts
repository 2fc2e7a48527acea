// The ports of the last start, again where they are still free: links in sent mail and bookmarks stay good.
// In: a file and how many ports. Out: free ports, the same as last time where possible, and recorded for the next.
import { readFile, writeFile } from 'node:fs/promises';
import { freePorts, isFree } from './ports.ts';

/** @param file a JSON array of the ports of the last start; it may not exist */
export async function rememberedPorts(file: string, count: number): Promise<number[]> {
  const [last, fresh] = await Promise.all([lastPorts(file), freePorts(count)]);
  const ports: number[] = [];
  for (const [at, port] of fresh.entries()) {
    const before = last[at];
    ports.push(before !== undefined && !ports.includes(before) && (await isFree(before)) ? before : port);
  }
  await recordPorts(file, ports);
  return ports;
}

/** Records ports for the next start. */
export async function recordPorts(file: string, ports: readonly number[]): Promise<void> {
  await writeFile(file, `${JSON.stringify(ports)}\n`);
}

async function lastPorts(file: string): Promise<number[]> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(read)
      ? read.filter((port) => Number.isInteger(port) && port > 0 && port < 65_536)
      : [];
  } catch {
    return [];
  }
}
