import type { Check } from './context.ts';
import { nullLinkFindings } from './null-links.ts';

/** Segments of the target that render nothing of the source. */
export const addition: Check = (context) => nullLinkFindings(context, 'source');
