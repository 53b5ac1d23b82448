import { useEffect, useRef } from 'react';

/** Commands by key: `KeyF`, `Shift+KeyF`, `Ctrl+KeyZ`, `ArrowDown`, `?`. Letters are places on the keyboard (`event.code`). */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

interface KeyLike {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The name a key press has in `Shortcuts`. Command on a Mac counts as Ctrl. */
export function shortcutOf(event: KeyLike): string {
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  if (event.shiftKey) parts.push('Shift');
  parts.push(event.code);
  return parts.join('+');
}

/** The name of a key press; the question mark is one whatever the layout. */
export const shortcutName = (event: KeyLike): string => (event.key === '?' ? '?' : shortcutOf(event));

/** Inputs that take no text. */
const NO_TEXT: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range', 'button', 'file']);
/** With Ctrl these edit a text, so a text field keeps them. */
const EDITING = /^Ctrl\+(?:Shift\+)?(?:Key[ACVXYZ]|Arrow\w+|Home|End|Backspace|Delete|Enter)$/;

/** True where keys type text; single-letter commands rest there. */
export function inTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement && NO_TEXT.has(target.type)) return false;
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Keys that buttons, tabs, lists and separators use themselves while they have the focus. */
const STEERING: ReadonlySet<string> = new Set(['Enter', 'Space', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);
const OWN_KEYS = 'button, input, a, [role=tab], [role=option], [role=listbox], [role=menu], [role=separator], [role=switch], [role=slider]';

const CAPS: Readonly<Record<string, string>> = { Shift: '⇧', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', BracketLeft: '[', BracketRight: ']', Slash: '/', Backslash: '\\', Escape: 'Esc', Comma: ',', Equal: '+', Minus: '−' };

/** A shortcut as key caps show it: `Shift+KeyF` is ⇧ F. */
export function capOf(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => CAPS[part] ?? part.replace(/^(?:Key|Digit)/, ''))
    .join(' ');
}

/** Binds keys while the component stands on the screen; a dialog or menu on top keeps them to itself. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('.veil, .menu, .pop')) return;
      if (STEERING.has(event.code) && event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      const name = shortcutName(event);
      if (inTextField(event.target) && (!name.startsWith('Ctrl+') || EDITING.test(name))) return;
      const run = latest.current[name];
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
