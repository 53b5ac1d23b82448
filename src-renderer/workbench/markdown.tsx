import type { ReactNode } from 'react';

/** Bold, italic, code and the address of a link; the rest of a comment is what it says. */
const PATTERN = /\*\*(?<bold>[^*]+)\*\*|\*(?<star>[^*\s][^*]*)\*|_(?<line>[^_\s][^_]*)_|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\((?<address>[^)\s]+)\)/gu;

/** A comment with its markdown; nothing in it is ever markup of the page. */
export function Markdown({ text }: { readonly text: string }) {
  const out: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(PATTERN)) {
    const { bold, star, line, code, label, address } = match.groups ?? {};
    out.push(text.slice(from, match.index));
    from = match.index + match[0].length;
    const key = match.index;
    if (bold !== undefined) out.push(<strong key={key}>{bold}</strong>);
    else if (code !== undefined) out.push(<code key={key}>{code}</code>);
    else if (label !== undefined) out.push(<span key={key} title={address}>{label}</span>);
    else out.push(<em key={key}>{star ?? line}</em>);
  }
  return (
    <>
      {out}
      {text.slice(from)}
    </>
  );
}
