import type { Check } from './context.ts';
import { nullLinkFindings } from './null-links.ts';
import { phraseFindings } from './phrase/phrase.ts';

/** Segments of the source that the target does not render, and words that its sentences leave out. */
export const omission: Check = (context) => [...nullLinkFindings(context, 'target'), ...phraseFindings(context, 'target')];
