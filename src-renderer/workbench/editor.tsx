import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import { useBench } from './bench-context.ts';

/** So long after the last key the words are saved and checked, milliseconds. */
const PAUSE = 120;

interface TextEditorProps {
  readonly initial: string;
  readonly language: string;
}

/**
 * Edits a target sentence where it stands. What is typed is saved as it is typed, all of it as one step of the history;
 * findings follow. Enter and Escape go back to the grid, Alt with an arrow to the next sentence.
 */
export function TextEditor({ initial, language }: TextEditorProps) {
  const { t } = useWords();
  const { editor } = useBench();
  const [text, setText] = useState(() => editor.draft()?.text ?? initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const unsaved = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = useRef((_closing?: boolean): void => undefined);
  // An empty field on the way to other words takes no sentence away; one that is left empty does.
  flush.current = (closing = false) => {
    const { current } = unsaved;
    if (!current) return;
    clearTimeout(current.timer);
    if (current.text.trim() === '' && !closing) return;
    unsaved.current = null;
    editor.save(current.text);
  };
  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    const caret = editor.draft()?.caret ?? element?.value.length ?? 0;
    element?.setSelectionRange(caret, caret);
    return () => flush.current();
  }, [editor]);
  const type = (next: string): void => {
    setText(next);
    editor.keep({ text: next, caret: field.current?.selectionStart ?? next.length });
    if (unsaved.current) clearTimeout(unsaved.current.timer);
    unsaved.current = { text: next, timer: setTimeout(() => flush.current(), PAUSE) };
  };
  const close = (next?: 'next' | 'previous'): void => {
    flush.current(true);
    editor.close(next);
  };
  return (
    <span className="editor">
      <textarea
        ref={field}
        lang={language}
        spellCheck={false}
        aria-label={t('edit.label')}
        value={text}
        rows={Math.max(1, Math.ceil(text.length / 70))}
        onChange={(e) => type(e.target.value)}
        onBlur={() => flush.current()}
        onKeyDown={(e) => {
          if (e.nativeEvent.isComposing) return;
          if (e.key === 'Enter' || e.key === 'Escape') {
            e.preventDefault();
            e.stopPropagation();
            close();
          } else if (e.altKey && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) {
            e.preventDefault();
            close(e.key === 'ArrowDown' ? 'next' : 'previous');
          }
        }}
      />
      <span className="hint">
        <span>
          <kbd>Enter</kbd> {t('edit.done')}
        </span>
        <span>
          <kbd>Alt ↓</kbd> {t('edit.next')}
        </span>
      </span>
    </span>
  );
}
