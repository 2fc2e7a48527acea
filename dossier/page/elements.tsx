/** @jsxRuntime automatic @jsxImportSource hono/jsx */
// The small parts of a dossier's page. In: instants, clauses, texts from outside. Out: elements; every text stays text.
import type { Child } from 'hono/jsx';
import { clauses, type ClauseId } from '../../domain/framework.ts';
import type { Instant } from '../../domain/instant.ts';
import { inUtc } from './words.ts';

export function When({ at }: { at: Instant }) {
  return (
    <time datetime={at} title={at}>
      {inUtc(at)}
    </time>
  );
}

export function Clause({ id }: { id: string }) {
  if (id === '') return null;
  return <abbr title={id in clauses ? clauses[id as ClauseId].text : undefined}>{id}</abbr>;
}

/** Somebody's own words. */
export function Quote({ text }: { text: string }) {
  return <blockquote dir="auto">{text}</blockquote>;
}

export function Table({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly Child[])[] }) {
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Names with what stands for each; those without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, Child])[] }) {
  return (
    <dl>
      {facts
        .filter(
          ([, value]) =>
            value !== null &&
            value !== undefined &&
            value !== '' &&
            !(Array.isArray(value) && value.length === 0),
        )
        .map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
}
