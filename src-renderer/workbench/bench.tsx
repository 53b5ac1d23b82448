import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { languageWarning } from '../../src-core/alignment/languages.ts';
import type { ExportFormat, PairView } from '../../src-core/contract.ts';
import type { Side } from '../../src-core/text/model.ts';
import type { Overlay } from '../app.tsx';
import { useCommands } from '../commands.ts';
import { keepFile } from '../host.ts';
import { useWords } from '../i18n/index.ts';
import { ask, notify, redo, undo } from '../store.ts';
import { AppBar } from '../ui/app-bar.tsx';
import { Annotating } from './annotating.tsx';
import type { Popover } from './annotating.tsx';
import { BenchContext } from './bench-context.ts';
import type { RowActions } from './bench-context.ts';
import { layoutIndex, markIndex } from './bench-index.ts';
import type { BenchIndex } from './bench-index.ts';
import { filtered, SHOW_OPEN } from './filters.ts';
import type { Filter } from './filters.ts';
import { ExportSheet } from './export-sheet.tsx';
import type { ExportWish } from './export-sheet.tsx';
import { BitextGrid } from './grid.tsx';
import type { GridHandle } from './grid.tsx';
import { gridRows } from './grid-rows.ts';
import { Inspector } from './inspector.tsx';
import { PLAIN_LOOK, useKept, useNoted } from './memory.ts';
import type { BenchLook, Place } from './memory.ts';
import { ParagraphPrompt } from './paragraph-prompt.tsx';
import { BenchStatus } from './status.tsx';
import { Toolbar } from './toolbar.tsx';
import { useBenchCommands } from './use-bench-commands.ts';
import { useChosen } from './use-chosen.ts';
import { useCursor } from './use-cursor.ts';
import { useEditor } from './use-editor.ts';
import { useFindings } from './use-findings.ts';
import { useFlash } from './use-flash.ts';
import { useWordCounterparts } from './use-words.ts';

/** Windows up to this width show the inspector under the texts, CSS pixels; `workbench.css` agrees. */
const BELOW = 1180;

/** The window's width class; a change draws the panels anew. */
function useBelow(): boolean {
  const query = useMemo(() => matchMedia(`(max-width: ${BELOW}px)`), []);
  const [below, setBelow] = useState(query.matches);
  useEffect(() => {
    const listener = (): void => setBelow(query.matches);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, [query]);
  return below;
}

/** The workbench on one pair that is there. */
export function Bench({ pair, openAt, onOverlay }: { readonly pair: PairView; /** The sentence a search or list led to. */ readonly openAt?: string | undefined; readonly onOverlay: (overlay: Overlay) => void }) {
  const { t, language } = useWords();
  const [look, setLook] = useKept<BenchLook>('sverka.bench', PLAIN_LOOK);
  const [place, setPlace] = useNoted<Place>(`sverka.place.${pair.id}`, { current: null, top: null });
  const [filter, setFilter] = useKept<Filter>(`sverka.filter.${pair.id}`, SHOW_OPEN);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [popover, setPopover] = useState<Popover | null>(null);
  const [asking, setAsking] = useState(false);
  const [exporting, setExporting] = useState(false);
  const grid = useRef<GridHandle | null>(null);
  const below = useBelow();

  const { sourceSegments, targetSegments, links } = pair;
  const warning = languageWarning(pair.source.language, pair.target.language, language);
  // Rows depend on segments and links alone; a decision about a finding leaves them as they are.
  const rows = useMemo(() => gridRows({ sourceSegments, targetSegments, links }, look.furniture, opened), [sourceSegments, targetSegments, links, look.furniture, opened]);
  const layout = useMemo(() => layoutIndex(rows), [rows]);
  const findings = useMemo(() => filtered(pair.findings, filter), [pair.findings, filter]);
  const index = useMemo((): BenchIndex => ({ ...layout, marks: markIndex(layout, pair, findings) }), [layout, pair, findings]);

  const at = useCursor(pair, index, look.swapped, place.current);
  const { choose, current } = at;
  const goToRow = useCallback(
    (id: string, spot?: { readonly side: Side; readonly segment: string; readonly offset: number | null }) => {
      choose(id, spot);
      grid.current?.scrollToRow(id);
    },
    [choose],
  );
  useEffect(() => {
    const row = openAt === undefined ? undefined : index.linkRows.find((r) => [...r.source, ...r.target].some((s) => s.id === openAt));
    if (row) goToRow(row.id);
    // Only when the address says so: afterwards a person goes where they like.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [openAt]);
  useEffect(() => setPlace({ current }), [current, setPlace]);
  const found = useFindings({ pair, findings, index, current, filter, goToRow });
  const followChange = useRef(false);
  const flashing = useFlash(index, pair.id, (first) => {
    if (followChange.current) goToRow(first);
    followChange.current = false;
  });
  const editor = useEditor(index, grid, goToRow);
  const chosen = useChosen(grid, pair, index, at.cursor);
  const lit = useWordCounterparts(grid, pair, index, current !== null && at.cursor.word ? { row: current, side: at.cursor.side, offset: at.cursor.word.start } : null, look.leftOver);

  const travel = (direction: () => Promise<void>): void => {
    followChange.current = true;
    void direction().then(() => setTimeout(() => (followChange.current = false), 200));
  };
  const exportAs = async (format: ExportFormat, choice: Omit<ExportWish, 'format'> = { rows: 'all' }): Promise<void> => {
    const file = await ask('pair.export', { id: pair.id, format, ...choice });
    if (!file) return;
    const kept = await keepFile(file);
    if (!kept.ok) notify(kept.error.message);
    else if (kept.value) notify(t('bench.exported', { name: file.name }), true);
  };
  const annotate = (): void => {
    const selection = chosen.forAnnotation();
    if (selection) setPopover({ kind: 'new', selection });
    else notify(t('annotate.selectFirst'), true);
  };
  const commands = useBenchCommands({ pair, index, at, found, chosen, editor, look, setLook, goToRow, annotate, adjust: (id) => setPopover({ kind: 'adjust', finding: id }), askParagraph: () => setAsking(true), exportAs, undo: () => travel(undo), redo: () => travel(redo) });
  useCommands(commands.list);
  useEffect(() => {
    const menu = (event: Event): void => {
      const { detail } = event as CustomEvent<string>;
      if (detail === 'export-more') setExporting(true);
      else if (detail.startsWith('export-')) void exportAs(detail.slice(7) as ExportFormat);
      else commands.list.find((c) => c.id === detail)?.run();
    };
    addEventListener('sverka-menu', menu);
    return () => removeEventListener('sverka-menu', menu);
  });

  // Handlers reach the memoised rows through a ref, so that rows are not drawn anew for them.
  const latest = useRef({ found, commands, chosen, editor, index, goToRow });
  latest.current = { found, commands, chosen, editor, index, goToRow };
  const actions = useMemo(
    (): RowActions => ({
      choose,
      mark: (id) => latest.current.found.mark(id),
      confirm: (id) => latest.current.commands.confirm(id),
      accept: (id) => latest.current.found.accept(id),
      cut: (id) => latest.current.found.cut(id),
      restore: (side, segment) => latest.current.commands.restore(side, segment),
      goToSegment: (side, segment) => {
        const row = latest.current.index.linkRows.find((r) => r.kind !== 'far' ? r[side].some((s) => s.id === segment) : r.side === side && r[side].some((s) => s.id === segment));
        if (row) latest.current.goToRow(row.id);
      },
      pick: (_side, segment) => latest.current.chosen.pick([segment]),
      edit: (row, segment) => latest.current.editor.start(row, segment),
      startLink: (row) => latest.current.commands.startLink(row),
      fold: (id) =>
        setOpened((o) => {
          const next = new Set(o);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
    }),
    [choose],
  );
  const context = useMemo(() => ({ pair, actions, editor: editor.handle }), [pair, actions, editor.handle]);
  const keepTop = useCallback((top: string | null) => setPlace({ top }), [setPlace]);

  const reason = lit ? t(`why.${lit.reason}`) : '';
  const why = useMemo(() => (lit ? { row: lit.row, text: reason } : null), [lit, reason]);
  const texts = (
    <BitextGrid
      handle={grid}
      pair={pair}
      index={index}
      current={current}
      here={at.aim?.segment ?? null}
      active={found.shown}
      keyed={found.open?.id ?? null}
      picked={chosen.picked}
      why={why}
      flashing={flashing}
      editing={editor.editing}
      swapped={look.swapped}
      stacked={look.stacked}
      startAt={place.top}
      actions={actions}
      onView={keepTop}
    />
  );
  return (
    <BenchContext value={context}>
      <div className={warning ? 'screen bench noted' : 'screen bench'}>
        <AppBar screen="pair" onOverlay={onOverlay}>
          <h1 className="pairname">
            <b lang={pair.target.language}>{pair.target.title || pair.source.title}</b>
          </h1>
        </AppBar>
        <section className="lands" aria-label={t('bench.toolbar')}>
          <Toolbar pair={pair} filter={filter} onFilter={setFilter} position={{ n: found.position + 1, total: findings.length }} commands={commands.list} look={look} onExport={(format) => void exportAs(format)} onExportMore={() => setExporting(true)} onStatus={commands.toggleStatus} />
        </section>
        {exporting && <ExportSheet onExport={({ format, ...choice }) => void exportAs(format, choice)} onClose={() => setExporting(false)} />}
        {warning && (
          <p className="language-note" role="note">
            {warning.message}
          </p>
        )}
        <main className="stage">
          <Group key={below ? 'below' : 'beside'} className="panels" orientation={below ? 'vertical' : 'horizontal'} disableCursor>
            <Panel id="texts" className="texts" minSize="30%">
              {texts}
            </Panel>
            {look.inspector && (
              <>
                <Separator className="divider" aria-label={t('bench.resize')} />
                <Panel id="inspector" className="side" groupResizeBehavior="preserve-pixel-size" defaultSize={below ? (innerWidth <= 860 ? '300px' : '214px') : innerWidth >= 1800 ? '420px' : '372px'} minSize={below ? '120px' : '280px'} maxSize="60%">
                  <Inspector
                    pair={pair}
                    index={index}
                    found={found}
                    filter={filter}
                    onFilter={setFilter}
                    tab={look.tab}
                    onTab={(tab) => setLook({ tab })}
                    current={at.row}
                    actions={{
                      annotate,
                      adjust: (id) => setPopover({ kind: 'adjust', finding: id }),
                      edit: (id) => setPopover({ kind: 'edit', annotation: id }),
                      apply: commands.apply,
                      travel,
                      goToOffset: (side, offset) => {
                        const row = index.rowAt(side, offset);
                        if (row !== undefined) goToRow(row);
                      },
                    }}
                  />
                </Panel>
              </>
            )}
          </Group>
        </main>
        <BenchStatus pair={pair} index={index} current={current} lit={lit} picked={chosen.picked.size} linking={chosen.linking} onKeys={() => onOverlay('keys')} />
        {popover && <Annotating pair={pair} popover={popover} grid={grid} onClose={() => setPopover(null)} onDone={(id) => (chosen.clear(), found.setActive(id))} />}
        {asking && <ParagraphPrompt pair={pair} onGo={(segment) => actions.goToSegment('target', segment)} onClose={() => setAsking(false)} />}
      </div>
    </BenchContext>
  );
}
