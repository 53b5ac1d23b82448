import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Severity } from '../../src-core/checks/model.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import type { PairView } from '../../src-core/contract.ts';
import type { AnnotationKind } from '../../src-core/review/model.ts';
import { categoryLabel, MQM_CORE } from '../../src-core/review/typology.ts';
import type { Side, Span } from '../../src-core/text/model.ts';
import { useWords } from '../i18n/index.ts';
import { SeverityMark } from '../ui/pieces.tsx';
import { stretched } from './words-in.ts';

export interface Draft {
  readonly kind: AnnotationKind;
  readonly category: string;
  readonly severity: Severity;
  readonly comment: string;
  readonly correctedText: string;
}

interface Spans {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

interface AnnotateProps {
  readonly pair: PairView;
  /** The words it stands on, offsets of the texts in force. */
  readonly spans: Spans;
  readonly onSpans: (spans: { source: Span[]; target: Span[] }) => void;
  readonly initial: Draft;
  readonly place: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly onSave: (draft: Draft) => void;
  readonly onClose: () => void;
}

const SHOWN = 6;
const LAST_USED = 'sverka.last-category';
const WIDTH = 400;

/** Categories whose label in the interface language, or whose path, has the letters; those that begin with them first. */
export function matchingCategories(letters: string, language: 'en' | 'ru', lastUsed: string): string[] {
  const wanted = letters.trim().toLowerCase();
  const all = MQM_CORE.filter((c) => c.path.includes('/') || c.path === 'custom');
  if (wanted === '') return [...new Set([lastUsed, 'accuracy/mistranslation', 'accuracy/omission', 'terminology/wrong-term', 'linguistic-conventions/grammar', 'style/awkward', 'style/unidiomatic'].filter(Boolean))].slice(0, SHOWN);
  const rank = (c: (typeof all)[number]): number => {
    const label = c[language].toLowerCase();
    if (label.startsWith(wanted)) return 0;
    if (label.split(/\s+/).some((w) => w.startsWith(wanted)) || c.path.includes(`/${wanted}`)) return 1;
    return categoryLabel(c.path, language).toLowerCase().includes(wanted) || c.path.includes(wanted) ? 2 : 3;
  };
  return all
    .map((c) => [c, rank(c)] as const)
    .filter(([, r]) => r < 3)
    .sort((a, b) => a[1] - b[1])
    .slice(0, SHOWN)
    .map(([c]) => c.path);
}

/** Annotating by hand: letters choose the category, 1–9 take one of the list, Alt + 1–4 the severity, Enter saves. */
export function AnnotatePopover({ pair, spans, onSpans, initial, place, onSave, onClose }: AnnotateProps) {
  const { t, language } = useWords();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [letters, setLetters] = useState('');
  const [draft, setDraft] = useState(initial);
  const [at, setAt] = useState(0);
  const lastUsed = localStorage.getItem(LAST_USED) ?? '';
  const list = useMemo(() => {
    const found = matchingCategories(letters, language, lastUsed);
    return letters === '' && initial.category !== '' ? [initial.category, ...found.filter((c) => c !== initial.category)].slice(0, SHOWN) : found;
  }, [letters, language, lastUsed, initial.category]);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => setAt(0), [list]);

  const save = (category = list[at] ?? draft.category): void => {
    const comment = draft.comment.trim();
    const bare = category === '' && comment !== '';
    if (category === '' && !bare) return;
    if (category !== '') localStorage.setItem(LAST_USED, category);
    onSave({ ...draft, comment, kind: draft.kind === 'intentional-cut' ? draft.kind : bare ? 'comment' : 'error', category });
  };
  const keyedSide: Side = spans.target.some((s) => s.end > s.start) ? 'target' : 'source';
  const moveSpan = (side: Side, n: number, edge: 'start' | 'end', by: -1 | 1): void => {
    const span = spans[side][n];
    const run = span && pair[side].blocks.find((b) => b.start <= span.start && b.end >= span.start);
    if (!span || !run) return;
    onSpans({ source: [...spans.source], target: [...spans.target], [side]: spans[side].map((s, k) => (k === n ? stretched(pair[side].text, run, s, edge, by) : s)) });
  };
  const onKeyDown = (e: React.KeyboardEvent): void => {
    const inComment = e.target instanceof HTMLTextAreaElement;
    const digit = /^Digit([1-9])$/.exec(e.code)?.[1];
    if (e.key === 'Escape') {
      e.preventDefault();
      onClose();
    } else if (e.altKey && (e.key === 'ArrowLeft' || e.key === 'ArrowRight')) {
      e.preventDefault();
      moveSpan(keyedSide, 0, e.shiftKey ? 'start' : 'end', e.key === 'ArrowRight' ? 1 : -1);
    } else if (e.altKey && digit !== undefined && Number(digit) <= 4) {
      e.preventDefault();
      setDraft({ ...draft, severity: SEVERITIES[Number(digit) - 1]! });
    } else if (e.key === 'Enter' && !(inComment && e.shiftKey)) {
      e.preventDefault();
      save();
    } else if (e.target === first.current && digit !== undefined && !e.altKey && !e.ctrlKey && Number(digit) <= list.length) {
      e.preventDefault();
      setAt(Number(digit) - 1);
    } else if (e.target === first.current && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) {
      e.preventDefault();
      setAt((n) => (n + (e.key === 'ArrowDown' ? 1 : -1) + list.length) % Math.max(1, list.length));
    }
  };
  const left = Math.max(8, Math.min(place.left, innerWidth - WIDTH - 8));
  // Below the words if there is room, else above, else as low as the window allows; its own height is known once it is laid out.
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(place.bottom + 8);
  useLayoutEffect(() => {
    const fit = (): void => {
      const height = box.current?.offsetHeight ?? 0;
      const below = place.bottom + 8;
      const above = place.top - 8 - height;
      const lowest = innerHeight - 8 - height;
      setTop(Math.max(8, Math.min(lowest, below <= lowest ? below : above >= 8 ? above : lowest)));
    };
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [place.bottom, place.top]);

  return (
    <div ref={box} className="pop" role="dialog" aria-label={t('annotate.title')} style={{ position: 'fixed', zIndex: 20, left, top, maxHeight: 'calc(100vh - 16px)', overflowY: 'auto' }} onKeyDown={onKeyDown}>
      {(['source', 'target'] as const).map((side) =>
        spans[side].map((span, n) => (
          <SpanLine
            key={`${side} ${n}`}
            language={pair[side].language}
            words={pair[side].text.slice(span.start, span.end)}
            onMove={(edge, by) => moveSpan(side, n, edge, by)}
            keyed={side === keyedSide && n === 0}
          />
        )),
      )}
      <input
        ref={first}
        className="text-field"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={list[at] === undefined ? undefined : `${id}-${at}`}
        aria-label={t('annotate.category')}
        placeholder={t('annotate.categoryHint')}
        value={letters}
        onChange={(e) => setLetters(e.target.value)}
      />
      <ol id={`${id}-list`} role="listbox" aria-label={t('annotate.category')}>
        {list.map((path, n) => (
          <li key={path} id={`${id}-${n}`} role="option" aria-selected={n === at} onClick={() => save(path)} onMouseMove={() => setAt(n)}>
            <span>{categoryLabel(path, language)}</span>
            {path === lastUsed && <em>{t('annotate.lastUsed')}</em>}
            <kbd>{n + 1}</kbd>
          </li>
        ))}
        {list.length === 0 && <li className="quiet">{t('annotate.noCategory')}</li>}
      </ol>
      <div className="lb">
        {t('annotate.severity')} <span>{t('annotate.severityHint')}</span>
      </div>
      <div className="sevs" role="radiogroup" aria-label={t('annotate.severity')}>
        {SEVERITIES.map((s, n) => (
          <button key={s} type="button" role="radio" aria-checked={draft.severity === s} className="btn" onClick={() => setDraft({ ...draft, severity: s })}>
            <SeverityMark severity={s} />
            {t(`severity.${s}`)}
            <kbd>{n + 1}</kbd>
          </button>
        ))}
      </div>
      <label className="lb" htmlFor={`${id}-fix`}>
        {t('annotate.corrected')} <span>{t('annotate.optional')}</span>
      </label>
      <input id={`${id}-fix`} className="text-field" value={draft.correctedText} onChange={(e) => setDraft({ ...draft, correctedText: e.target.value })} />
      <label className="lb" htmlFor={`${id}-comment`}>
        {t('annotate.comment')} <span>{t('annotate.optional')}</span>
      </label>
      <textarea id={`${id}-comment`} rows={2} value={draft.comment} onChange={(e) => setDraft({ ...draft, comment: e.target.value })} />
      <div className="end">
        <span>{t('annotate.markdown')}</span>
        <button type="button" className="btn" onClick={onClose}>
          {t('app.cancel')}
          <kbd>Esc</kbd>
        </button>
        <button type="button" className="btn main" onClick={() => save()}>
          {t('annotate.save')}
          <kbd>Enter</kbd>
        </button>
      </div>
    </div>
  );
}

interface SpanLineProps {
  readonly language: string;
  readonly words: string;
  /** Whether the keys act on it. */
  readonly keyed: boolean;
  readonly onMove: (edge: 'start' | 'end', by: -1 | 1) => void;
}

/** The marked words, with buttons that move their two ends by a word. */
function SpanLine({ language, words, keyed, onMove }: SpanLineProps) {
  const { t } = useWords();
  const button = (edge: 'start' | 'end', by: -1 | 1) => (
    <button type="button" className="nudge" aria-label={t(`annotate.${edge}${by < 0 ? 'Left' : 'Right'}`)} title={`${t(`annotate.${edge}${by < 0 ? 'Left' : 'Right'}`)}${keyed ? ` (Alt ${edge === 'start' ? '⇧ ' : ''}${by < 0 ? '←' : '→'})` : ''}`} onClick={() => onMove(edge, by)}>
      {by < 0 ? '‹' : '›'}
    </button>
  );
  if (words === '') return null;
  return (
    <p className="q">
      {button('start', -1)}
      {button('start', 1)}
      <span lang={language}>{words}</span>
      {button('end', -1)}
      {button('end', 1)}
    </p>
  );
}
