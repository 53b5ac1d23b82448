import type { Check } from './context.ts';
import { nullLinkFindings } from './null-links.ts';

/** Segments of the source that nothing on the target side renders. */
export const omission: Check = (context) => nullLinkFindings(context, 'target');
