import type { MessageParams } from './model.ts';

export type UiLanguage = 'en' | 'ru';

/** What the inspector shows of a finding, in the interface language. */
export interface Description {
  readonly title: string;
  readonly message: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly quote?: 'source' | 'target'; readonly normal?: string }[];
}

/** Numbers and plural forms of an interface language. */
export interface Numbers {
  readonly format: (value: number) => string;
  /** English: one, many; Russian: one, few, many. */
  readonly plural: (value: number, ...forms: readonly string[]) => string;
}

/** Puts the parameters of a finding into words. */
export type Say = (p: MessageParams, n: Numbers) => Description;
/** The sentences of a check, by message key; a check may keep them in its own file. */
export type Messages = Readonly<Record<string, Readonly<Record<UiLanguage, Say>>>>;

/** A parameter as text; empty if it is not there. */
export const textParam = (p: MessageParams, key: string): string => String(p[key] ?? '');
/** A parameter that is a number, else undefined. */
export const numberParam = (p: MessageParams, key: string): number | undefined => (typeof p[key] === 'number' ? p[key] : undefined);
