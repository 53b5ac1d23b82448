import type { Input, Output, Result, ServiceEvent } from './contract.ts';
import type { MethodName } from './methods.ts';

/** Commands of the native menu, sent to the window; the window has the same by key and palette. */
export const MENU_COMMANDS = ['import-files', 'import-folder', 'paste', 'export-html', 'export-mqm-tsv', 'export-json', 'export-more', 'undo', 'redo', 'palette', 'go-library', 'go-report', 'print', 'merge', 'next-finding', 'previous-finding', 'accept', 'dismiss', 'apply', 'cut', 'annotate', 'next-unconfirmed', 'confirm', 'split', 'merge-next', 'link', 'unlink', 'realign', 'settings', 'theme-system', 'theme-light', 'theme-dark', 'larger-text', 'smaller-text', 'shortcuts'] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** What the desktop shell's preload script exposes as `window.sverkaHost`: one function a method, never a raw channel. */
export interface HostBridge {
  readonly kind: 'electron';
  readonly call: { readonly [M in MethodName]: (input: Input<M>) => Promise<Result<Output<M>>> };
  /** @returns a function that ends the listening */
  onEvent(listener: (event: ServiceEvent) => void): () => void;
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /** Absolute paths chosen in the system's dialog; empty if it was closed. */
  pickFiles(): Promise<readonly string[]>;
  pickFolder(): Promise<readonly string[]>;
  /** Paths of dropped files; an empty string where the system tells none. */
  pathsOf(files: readonly unknown[]): readonly string[];
  /** Asks where, then writes. @returns false if the dialog was closed */
  saveFile(name: string, base64: string): Promise<Result<boolean>>;
}
