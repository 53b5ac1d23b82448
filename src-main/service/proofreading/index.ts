import type { Proofreader, Remark } from '../../../src-core/checks/proofreader.ts';
import { needs } from '../../../src-core/checks/settings.ts';
import type { CheckSettings, HouseStyle } from '../../../src-core/checks/settings.ts';
import type { Language } from '../../../src-core/text/model.ts';
import { canProofread, RemarkCache } from './cache.ts';

type Reader = (text: string, variety: HouseStyle['spelling']) => readonly Remark[];

const loaded = new Map<Language, Promise<Reader>>();
const cache = new RemarkCache();

/** Both are large, so that neither is touched before somebody wants it. */
async function load(language: Language): Promise<Reader> {
  return language === 'en' ? (await import('./harper.ts')).loadHarper() : (await import('./russian.ts')).loadRussian();
}

/** The proofreader of a language, loaded once a thread when it is first asked for; undefined if there is none. */
export async function proofreaderFor(language: Language): Promise<Proofreader | undefined> {
  if (!canProofread(language)) return undefined;
  if (!loaded.has(language)) loaded.set(language, load(language));
  const reader = await loaded.get(language)!;
  return {
    read: (of, text, variety) => {
      if (of !== language) return null;
      let remarks = cache.get(of, text, variety);
      if (!remarks) cache.set(of, text, variety, (remarks = reader(text, variety)));
      return remarks;
    },
  };
}

/** The proofreader that settings want for a target language; undefined if no check that is on wants one. */
export async function wantedProofreader(language: Language, settings: CheckSettings): Promise<Proofreader | undefined> {
  return needs(settings, 'proofreader') ? proofreaderFor(language) : undefined;
}
