// Somebody's own words, set apart from ours. In: a text from outside. Out: a quotation with its line breaks.

export function Quote({ text }: { text: string }) {
  return (
    <blockquote class="quote" dir="auto">
      {text}
    </blockquote>
  );
}
