import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Row } from '../../src-core/alignment/rows.ts';
import type { ExportFormat, PairView } from '../../src-core/contract.ts';
import { mqmScore } from '../../src-core/review/score.ts';
import type { Side } from '../../src-core/text/model.ts';
import type { Overlay } from '../app.tsx';
import { keepFile } from '../host.ts';
import { useWords } from '../i18n/index.ts';
import { useShortcuts } from '../keys.ts';
import { ask, command, notify, redo, undo, useApp } from '../store.ts';
import { AppBar } from '../ui/app-bar.tsx';
import { Meter } from '../ui/pieces.tsx';
import { AnnotatePopover } from './annotate.tsx';
import type { Draft } from './annotate.tsx';
import { filtered, SHOW_OPEN } from './filters.ts';
import { BitextGrid } from './grid.tsx';
import type { GridHandle } from './grid.tsx';
import { gridRowId, gridRows } from './grid-rows.ts';
import { Inspector } from './inspector.tsx';
import { standsIn } from './row.tsx';
import { readSelection } from './selection.ts';
import type { TextSelection } from './selection.ts';
import { Toolbar } from './toolbar.tsx';
import { useWordCounterparts } from './use-words.ts';

/** The screen for one pair. */
export function Workbench({ onOverlay }: { readonly onOverlay: (overlay: Overlay) => void }) {
  const { t } = useWords();
  const pair = useApp((s) => s.pair);
  const failure = useApp((s) => s.pairFailure);
  if (!pair) {
    return (
      <div className="screen bench">
        <AppBar screen="pair" onOverlay={onOverlay} />
        <div className="toolbar" />
        <main className="blank">
          {failure ? (
            <>
              <p role="alert">{failure.message || t('app.lost')}</p>
              <a className="btn" href="#/library">
                {t('app.library')}
              </a>
            </>
          ) : (
            t('app.loading')
          )}
        </main>
        <footer className="statusbar" />
      </div>
    );
  }
  return <Bench pair={pair} onOverlay={onOverlay} />;
}

type Popover =
  | { readonly kind: 'new'; readonly selection: TextSelection }
  | { readonly kind: 'adjust'; readonly finding: string }
  | { readonly kind: 'edit'; readonly annotation: string };

function Bench({ pair, onOverlay }: { readonly pair: PairView; readonly onOverlay: (overlay: Overlay) => void }) {
  const words = useWords();
  const { t, number } = words;
  const saving = useApp((s) => s.saving);
  const [filter, setFilter] = useState(SHOW_OPEN);
  const [current, setCurrent] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [furniture, setFurniture] = useState(true);
  const [inspector, setInspector] = useState(true);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [popover, setPopover] = useState<Popover | null>(null);
  const grid = useRef<GridHandle | null>(null);

  const rows = useMemo(() => gridRows(pair, furniture, opened), [pair, furniture, opened]);
  const byId = useMemo(() => new Map(rows.flatMap((r) => (r.kind === 'row' ? [[r.row.id, r.row] as const] : []))), [rows]);
  const findings = useMemo(() => filtered(pair.findings, filter), [pair.findings, filter]);
  const linkRows = useMemo(() => rows.flatMap((r) => (r.kind === 'row' && r.row.links.length > 0 ? [r.row] : [])), [rows]);
  const finding = pair.findings.find((f) => f.id === active);
  const lit = useWordCounterparts(grid, pair, byId as ReadonlyMap<string, Row>);
  const at = findings.findIndex((f) => f.id === active);

  const choose = useCallback((row: string) => setCurrent(row), []);
  const goToRow = useCallback((id: string) => {
    setCurrent(id);
    grid.current?.scrollToRow(id);
  }, []);
  const rowOf = useCallback((thing: Parameters<typeof standsIn>[1]) => linkRows.find((r) => standsIn(r, thing)), [linkRows]);
  /** Chooses a finding or an annotation and shows where it stands. */
  const mark = useCallback(
    (id: string) => {
      setActive(id);
      const thing = pair.findings.find((f) => f.id === id) ?? pair.annotations.find((a) => a.id === id);
      const row = thing && rowOf(thing);
      if (row) goToRow(row.id);
    },
    [pair, rowOf, goToRow],
  );
  useEffect(() => {
    if (current === null && linkRows[0]) setCurrent(linkRows[0].id);
  }, [current, linkRows]);

  const step = (forward: boolean): void => {
    if (findings.length === 0) return;
    // Without a chosen finding the search starts at the current row.
    const here = rows.findIndex((r) => gridRowId(r) === current);
    const places = findings.map((f) => rows.findIndex((r) => r.kind === 'row' && r.row.links.length > 0 && standsIn(r.row, f)));
    const next = at >= 0 ? (at + (forward ? 1 : -1) + findings.length) % findings.length : forward ? Math.max(0, places.findIndex((p) => p >= here)) : findings.length - 1;
    mark(findings[next]!.id);
  };
  const move = (by: number): void => {
    const n = linkRows.findIndex((r) => r.id === current);
    const next = linkRows[Math.max(0, Math.min(linkRows.length - 1, n + by))];
    if (next) goToRow(next.id);
  };
  const jump = (wanted: (row: Row) => boolean): void => {
    const n = linkRows.findIndex((r) => r.id === current);
    const next = [...linkRows.slice(n + 1), ...linkRows.slice(0, n + 1)].find(wanted);
    if (next) goToRow(next.id);
  };
  const openFinding = finding?.status === 'open' ? finding : findings.find((f) => f.status === 'open' && current !== null && byId.has(current) && standsIn(byId.get(current)!, f));
  /** After a decision the next open finding is chosen, so that one key after the other goes through the text. */
  const settle = async (id: string, action: Parameters<typeof command>[0]): Promise<void> => {
    const next = findings[findings.findIndex((f) => f.id === id) + 1];
    if (await command(action)) {
      if (filter.status === 'open' && next) mark(next.id);
      else setActive(id);
    }
  };
  const accept = (id: string): void => void settle(id, { type: 'accept-finding', finding: id });
  const dismiss = (id: string): void => void settle(id, { type: 'dismiss-finding', finding: id });
  const cut = (id: string): void => void settle(id, { type: 'intentional-cut', finding: id });
  const confirmRow = (id: string): void => {
    const row = byId.get(id);
    if (!row || row.links.length === 0) return;
    const confirmed = !row.links.every((l) => l.confirmed);
    void command({ type: 'confirm-links', links: row.links.map(linkKey), confirmed }).then((done) => done && confirmed && current === id && move(1));
  };
  const setApart = (): void => {
    const row = current === null ? undefined : byId.get(current);
    if (!row || row.kind === 'furniture') return;
    for (const side of ['source', 'target'] as const) {
      if (row[side].length > 0 && (row.kind === 'gap' || side === 'source')) void command({ type: 'set-boilerplate', side, segments: row[side].map((s) => s.id), boilerplate: true });
    }
  };
  const restore = (side: Side, segment: string): void => void command({ type: 'set-boilerplate', side, segments: [segment], boilerplate: false });
  const annotate = (): void => {
    const element = grid.current?.element;
    const selection = element ? readSelection(element, { source: pair.source.text, target: pair.target.text }) : null;
    if (selection) setPopover({ kind: 'new', selection });
    else notify(t('annotate.selectFirst'), true);
  };
  const exportAs = async (format: ExportFormat): Promise<void> => {
    const file = await ask('pair.export', { id: pair.id, format });
    if (!file) return;
    const kept = await keepFile(file);
    if (!kept.ok) notify(kept.error.message);
    else if (kept.value) notify(t('bench.exported', { name: file.name }), true);
  };
  useEffect(() => {
    const menu = (event: Event): void => {
      const { detail } = event as CustomEvent<string>;
      if (detail.startsWith('export-')) void exportAs(detail.slice(7) as ExportFormat);
      else if (detail === 'undo') void undo();
      else if (detail === 'redo') void redo();
    };
    addEventListener('sverka-menu', menu);
    return () => removeEventListener('sverka-menu', menu);
  });

  useShortcuts({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => linkRows[0] && goToRow(linkRows[0].id),
    End: () => linkRows.at(-1) && goToRow(linkRows.at(-1)!.id),
    KeyF: () => step(true),
    'Shift+KeyF': () => step(false),
    KeyU: () => jump((r) => r.links.some((l) => !l.confirmed)),
    KeyN: () => jump((r) => r.kind !== 'link' || r.links[0].source.length !== 1 || r.links[0].target.length !== 1),
    KeyB: () => jump((r) => pair.annotations.some((a) => standsIn(r, a))),
    KeyA: () => openFinding && accept(openFinding.id),
    KeyX: () => openFinding && dismiss(openFinding.id),
    KeyI: () => openFinding?.check.startsWith('omission') && cut(openFinding.id),
    KeyE: () => openFinding && (mark(openFinding.id), setPopover({ kind: 'adjust', finding: openFinding.id })),
    KeyC: () => current !== null && confirmRow(current),
    KeyK: setApart,
    KeyT: annotate,
    Escape: () => setActive(null),
    'Ctrl+KeyZ': () => void undo(),
    'Ctrl+Shift+KeyZ': () => void redo(),
    'Ctrl+KeyY': () => void redo(),
    'Ctrl+KeyE': () => void exportAs('html'),
  });

  // Handlers reach the memoised rows through a ref, so that rows are not drawn anew for them.
  const latest = useRef({ accept, cut, confirmRow, restore });
  latest.current = { accept, cut, confirmRow, restore };
  const rowActions = useMemo(
    () => ({
      choose,
      mark,
      confirm: (id: string) => latest.current.confirmRow(id),
      accept: (id: string) => latest.current.accept(id),
      cut: (id: string) => latest.current.cut(id),
      restore: (side: Side, segment: string) => latest.current.restore(side, segment),
      goToParagraph: (side: Side, segment: string) => {
        const row = linkRows.find((r) => r[side].some((s) => s.id === segment));
        if (row) goToRow(row.id);
      },
      fold: (id: string) =>
        setOpened((o) => {
          const next = new Set(o);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
    }),
    [choose, mark, linkRows, goToRow],
  );

  const confirmed = pair.links.filter((l) => l.confirmed).length;
  const score = mqmScore(pair.annotations, pair.target.words);
  const currentIndex = linkRows.findIndex((r) => r.id === current);
  const reason = lit && t(`why.${lit.reason}`);
  return (
    <div className="screen bench">
      <AppBar screen="pair" onOverlay={onOverlay}>
        <div className="pairname">
          <b lang={pair.target.language}>{pair.target.title || pair.source.title}</b>
        </div>
      </AppBar>
      <Toolbar
        pair={pair}
        filter={filter}
        onFilter={setFilter}
        position={{ n: at + 1, total: findings.length }}
        confirmed={current !== null && (byId.get(current)?.links.every((l) => l.confirmed) ?? false)}
        furniture={furniture}
        inspector={inspector}
        onStep={step}
        onConfirm={() => current !== null && confirmRow(current)}
        onFurniture={() => setFurniture(!furniture)}
        onInspector={() => setInspector(!inspector)}
        onExport={(format) => void exportAs(format)}
        onStatus={() => void command({ type: 'set-status', status: pair.status === 'done' ? 'in-review' : 'done' })}
      />
      <main className={inspector ? 'stage' : 'stage alone'}>
        <BitextGrid handle={grid} pair={pair} rows={rows} current={current} active={active} keyed={openFinding?.id ?? null} findings={findings} why={lit && reason ? { row: lit.row, text: reason } : null} actions={rowActions} />
        {inspector && (
          <Inspector
            pair={pair}
            finding={finding}
            shown={findings.length}
            hidden={findings.length === 0 && pair.findings.length > 0}
            activeAnnotation={pair.annotations.some((a) => a.id === active) ? active : (pair.annotations.find((a) => a.from?.finding === active)?.id ?? null)}
            findings={findings}
            actions={{
              accept,
              dismiss,
              cut,
              mark,
              annotate,
              adjust: (id) => setPopover({ kind: 'adjust', finding: id }),
              bringBack: (id) => void command({ type: 'restore-finding', finding: id }),
              edit: (id) => setPopover({ kind: 'edit', annotation: id }),
              remove: (id) => void command({ type: 'delete-annotation', id }).then(() => setActive(null)),
              clearFilter: () => setFilter({ ...SHOW_OPEN, status: 'all' }),
              goToOffset: (side, offset) => {
                const row = linkRows.find((r) => r[side].some((s) => s.end >= offset));
                if (row) goToRow(row.id);
              },
            }}
          />
        )}
      </main>
      <footer className="statusbar">
        <span className="it tnum">{t('bench.linkOf', { n: currentIndex + 1, total: linkRows.length })}</span>
        <span className="it">
          <Meter value={confirmed} total={pair.links.length} />
          {t('bench.confirmedOf', { n: confirmed, total: pair.links.length })}
        </span>
        {lit && (
          <span className="it opt" style={{ color: 'var(--accent-ink)' }}>
            <span lang={pair.source.language}>{lit.source}</span> ↔ <span lang={pair.target.language}>{lit.target}</span>, {reason}, {number(lit.score, 2)}
          </span>
        )}
        <span className="grow" />
        {pair.annotations.some((a) => a.kind === 'error') && (
          <span className="it">
            {t('bench.score', { score: number(score.score, 1) })} {!score.reliable && <span className="quiet">{t('bench.scoreShort')}</span>}
          </span>
        )}
        <button type="button" className="linkish opt" onClick={() => onOverlay('keys')}>
          <kbd>?</kbd> {t('app.keys')}
        </button>
        <span className="it" data-testid="saved">
          {t(saving ? 'app.saving' : 'app.saved')}
        </span>
      </footer>
      {popover && <Annotating pair={pair} popover={popover} grid={grid} onClose={() => setPopover(null)} onDone={setActive} />}
    </div>
  );
}

interface AnnotatingProps {
  readonly pair: PairView;
  readonly popover: Popover;
  readonly grid: { readonly current: GridHandle | null };
  readonly onClose: () => void;
  readonly onDone: (id: string | null) => void;
}

/** Opens the popover for a selection, a finding to adjust or an annotation to change, and carries out what is saved. */
function Annotating({ pair, popover, grid, onClose, onDone }: AnnotatingProps) {
  const finding = popover.kind === 'adjust' ? pair.findings.find((f) => f.id === popover.finding) : undefined;
  const annotation = popover.kind === 'edit' ? pair.annotations.find((a) => a.id === popover.annotation) : undefined;
  const spans = popover.kind === 'new' ? popover.selection : (finding ?? annotation);
  if (!spans) return null;
  const side: Side = spans.target.some((s) => s.end > s.start) ? 'target' : 'source';
  const quote = spans[side].map((s) => pair[side].text.slice(s.start, s.end)).join(' … ');
  const id = finding?.id ?? annotation?.id ?? '';
  const box = popover.kind === 'new' ? popover.selection.rect : (grid.current?.element?.querySelector(`[data-mark="${CSS.escape(id)}"]`)?.getBoundingClientRect() ?? { left: innerWidth / 2 - 200, right: 0, top: 120, bottom: 120 });
  const initial: Draft = annotation ?? { kind: 'error', category: finding?.category ?? '', severity: finding?.severity ?? 'minor', comment: '', correctedText: finding?.suggestion ?? '' };
  const save = async (draft: Draft): Promise<void> => {
    const fields = { kind: draft.kind, category: draft.category, severity: draft.severity, comment: draft.comment, correctedText: draft.correctedText };
    const plain = (list: readonly { start: number; end: number }[]): { start: number; end: number }[] => list.map(({ start, end }) => ({ start, end }));
    const done = finding
      ? await command({ type: 'accept-finding', finding: finding.id, changes: fields })
      : annotation
        ? await command({ type: 'update-annotation', id: annotation.id, changes: fields })
        : await command({ type: 'annotate', annotation: { ...fields, source: plain(spans.source), target: plain(spans.target) } });
    if (!done) return;
    getSelection()?.removeAllRanges();
    onDone(finding?.id ?? annotation?.id ?? null);
    onClose();
  };
  return <AnnotatePopover quote={quote} language={pair[side].language} initial={initial} place={box} onSave={(draft) => void save(draft)} onClose={onClose} />;
}
