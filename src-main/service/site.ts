/**
 * The site a text was taken from, guessed from web addresses in its first and last lines.
 * @returns a host name without `www.`, or an empty string
 */
export function guessSite(text: string): string {
  const edges = `${text.slice(0, 1500)}\n${text.slice(-1500)}`;
  const match = /(?:https?:\/\/)(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/u.exec(edges);
  return match?.[1]?.toLowerCase() ?? '';
}
