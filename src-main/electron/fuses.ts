import type { FuseV1Config } from '@electron/fuses';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

/** What the packaged program may not do: run as Node, take Node options or a debugger, load anything but its own archive. */
export const FUSES = {
  version: FuseVersion.V1,
  resetAdHocDarwinSignature: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
} satisfies FuseV1Config;

/** Sets the fuses of a packaged Electron executable. */
export async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, FUSES);
}
