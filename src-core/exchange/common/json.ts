import { NOT_XML } from './xml.ts';

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that any carrier can hold: what XML cannot carry, and line separators, stand as escapes. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(NOT_XML, escaped).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
}
