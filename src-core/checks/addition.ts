import type { Check } from './context.ts';
import { nullLinkFindings } from './null-links.ts';
import { phraseFindings } from './phrase/phrase.ts';

/** Segments of the target that render nothing of the source, and words that its sentences add. */
export const addition: Check = (context) => [...nullLinkFindings(context, 'source'), ...phraseFindings(context, 'source')];
