import { ACRONYM_MESSAGES } from './acronym/messages.ts';
import type { Messages } from './message-model.ts';
import { NAME_MESSAGES } from './name/messages.ts';
import { FIGURE_MESSAGES } from './number/messages.ts';

/** The sentences of the checks about facts: number, date, unit, name, acronym. */
export const FACT_MESSAGES: Messages = { ...FIGURE_MESSAGES, ...NAME_MESSAGES, ...ACRONYM_MESSAGES };
