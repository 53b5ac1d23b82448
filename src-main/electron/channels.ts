import type { MethodName } from '../../src-core/methods.ts';

/** The few channels between the preload script and the main process. */
export const channelOf = (method: MethodName): string => `sverka:call:${method}`;
export const EVENT_CHANNEL = 'sverka:event';
export const MENU_CHANNEL = 'sverka:menu';
export const PICK_CHANNEL = 'sverka:pick';
export const SAVE_CHANNEL = 'sverka:save';
