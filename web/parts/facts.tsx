// Facts about one thing, each with its name. In: names and contents. Out: a description list.
import type { Child } from 'hono/jsx';

export function Facts({ children }: { children?: Child }) {
  return <dl class="facts">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children?: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
