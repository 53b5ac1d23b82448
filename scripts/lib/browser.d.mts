/** Path of an installed browser of the Chromium family, or null. */
export function installedBrowser(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string | null;
/** Path of a browser, getting one where that is possible, or null. */
export function findBrowser(say: (text: string) => void): Promise<string | null>;
