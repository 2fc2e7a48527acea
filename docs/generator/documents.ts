// The generated documents, in memory. In: the partnership's machine. Out: file names within docs/ with their content.
import { instance } from '@viz-js/viz';
import { diagram } from '../../machines/diagram.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { lifecyclePage } from './lifecyclePage.ts';

/** Every generated document by its name within docs/. The same machine always gives the same text. */
export async function generatedDocuments(): Promise<Record<string, string>> {
  const viz = await instance();
  const picture = viz.renderString(diagram(partnershipKit, { level: 'stages' }), { format: 'svg' });
  return { 'lifecycle.md': lifecyclePage(partnershipKit), 'lifecycle.svg': picture };
}
