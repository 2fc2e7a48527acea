// XML that is well-formed whatever names hold. In: a root element to fill. Out: the document. What writes it is loaded when the first
// reader asks for one.
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** @param namespace of the root element and all that it holds */
export async function xml(
  namespace: string,
  root: string,
  fill: (element: XMLBuilder) => void,
): Promise<string> {
  const { create } = await import('xmlbuilder2');
  const settings = { version: '1.0', encoding: 'utf-8', invalidCharReplacement: '\uFFFD' } as const;
  const element = create(settings).ele(namespace, root);
  fill(element);
  return `${element.end({ prettyPrint: true })}\n`;
}
