import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Severity } from '../../src-core/checks/model.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import type { ExportFormat, PairView } from '../../src-core/contract.ts';
import type { Command } from '../commands.ts';
import { useWords } from '../i18n/index.ts';
import type { PhraseKey } from '../i18n/index.ts';
import { capOf } from '../keys.ts';
import { Icon } from '../ui/icons.tsx';
import type { IconName } from '../ui/icons.tsx';
import { ChoiceMenu, IconButton, SeverityMark } from '../ui/pieces.tsx';
import type { BenchCommandId } from './command-list.ts';
import { checkName, countBySeverity } from './filters.ts';
import type { Filter, StatusFilter } from './filters.ts';
import type { BenchLook } from './memory.ts';

interface ToolbarProps {
  readonly pair: PairView;
  readonly filter: Filter;
  readonly onFilter: (changes: Partial<Filter>) => void;
  readonly position: { readonly n: number; readonly total: number };
  readonly commands: readonly Command[];
  readonly look: BenchLook;
  readonly onExport: (format: ExportFormat) => void;
  /** Asks for format and rows. */
  readonly onExportMore: () => void;
  readonly onStatus: () => void;
}

const STATUSES: readonly (readonly [StatusFilter, PhraseKey])[] = [
  ['open', 'bench.open'],
  ['accepted', 'bench.accepted'],
  ['dismissed', 'bench.dismissed'],
  ['all', 'bench.all'],
];
/** Commands on links that have a button, by how much room they are worth; the others stand in the menu beside them. */
const BUTTONS: readonly (readonly [BenchCommandId, IconName])[] = [
  ['confirm', 'check'],
  ['split', 'split'],
  ['merge-next', 'merge'],
  ['link', 'link'],
];
const IN_VIEW: readonly (readonly [BenchCommandId, keyof BenchLook])[] = [
  ['inspector', 'inspector'],
  ['furniture', 'furniture'],
  ['left-over', 'leftOver'],
  ['swap-sides', 'swapped'],
  ['stack', 'stacked'],
];

/** The commands of the workbench in reach of the mouse. */
export function Toolbar({ pair, filter, onFilter, position, commands, look, onExport, onExportMore, onStatus }: ToolbarProps) {
  const { t, check } = useWords();
  const byId = new Map(commands.map((c) => [c.id, c]));
  const run = (id: BenchCommandId) => (): void => byId.get(id)?.run();
  const cap = (id: BenchCommandId): string => capOf(byId.get(id)?.keys[0] ?? '');
  const counts = countBySeverity(pair.findings, filter);
  const checks = [...new Set(pair.findings.map(checkName))].map((c) => ({ value: c, label: check(c), text: check(c) })).toSorted((a, b) => a.text.localeCompare(b.text));
  const stepName = (name: string | null): string | undefined => (name === null ? undefined : t(`step.${name}` as PhraseKey));
  const toggle = (s: Severity): void => onFilter({ severities: filter.severities.includes(s) ? filter.severities.filter((o) => o !== s) : [...filter.severities, s] });
  const more = commands.filter((c) => c.group === 'links' && !BUTTONS.some(([id]) => id === c.id));
  const small = <Icon name="down" size={12} />;
  return (
    <div className="toolbar" role="toolbar" aria-label={t('bench.toolbar')}>
      <IconButton icon="undo" label={t('bench.undo')} description={stepName(pair.history.undo)} disabled={pair.history.undo === null} onPress={run('undo')} />
      <IconButton icon="redo" label={t('bench.redo')} description={stepName(pair.history.redo)} disabled={pair.history.redo === null} onPress={run('redo')} />
      <span className="sep" />
      {BUTTONS.map(([id, icon]) => (
        <button key={id} type="button" className="btn flat w1only" title={`${t(`cmd.${id}`)} (${cap(id)})`} onClick={run(id)}>
          <Icon name={icon} />
          <span className="w1">{t(`short.${id}` as PhraseKey)}</span>
          <kbd className="w1">{cap(id)}</kbd>
          <span className="vh">{t(`cmd.${id}`)}</span>
        </button>
      ))}
      <CommandMenu label={t('bench.moreCommands')} icon="more" commands={more} />
      <span className="grow" />
      <span className="stepper">
        <IconButton icon="up" label={t('bench.previous')} description="⇧F" onPress={run('previous-finding')} />
        <span className="pos">{position.n > 0 ? t('bench.finding', { n: position.n, total: position.total }) : t('bench.findings', { n: position.total })}</span>
        <IconButton icon="down" label={t('bench.next')} description="F" onPress={run('next-finding')} />
      </span>
      <span className="chips" role="group" aria-label={t('bench.severities')}>
        {SEVERITIES.toReversed().map((s) => (
          <button key={s} type="button" aria-pressed={filter.severities.includes(s)} title={t(`severity.${s}`)} aria-label={`${t(`severity.${s}`)}: ${counts[s]}`} onClick={() => toggle(s)}>
            <SeverityMark severity={s} />
            {counts[s]}
          </button>
        ))}
      </span>
      <ChoiceMenu
        label={t('bench.check')}
        says={filter.check === 'all' ? t('bench.allChecks') : check(filter.check)}
        className="btn capped"
        shown={
          <>
            <span>{filter.check === 'all' ? t('bench.allChecks') : check(filter.check)}</span>
            {small}
          </>
        }
        choices={[{ value: 'all', label: t('bench.allChecks'), text: t('bench.allChecks') }, ...checks]}
        selected={filter.check}
        onChoose={(chosen) => onFilter({ check: chosen })}
      />
      <ChoiceMenu
        label={t('bench.status')}
        says={t(STATUSES.find(([s]) => s === filter.status)![1])}
        shown={
          <>
            {t(STATUSES.find(([s]) => s === filter.status)![1])}
            {small}
          </>
        }
        choices={STATUSES.map(([value, key]) => ({ value, label: t(key), text: t(key) }))}
        selected={filter.status}
        onChoose={(status) => onFilter({ status })}
      />
      <span className="sep" />
      <button type="button" className="btn flat icon" aria-label={t(pair.status === 'done' ? 'bench.markReview' : 'bench.markDone')} title={t(pair.status === 'done' ? 'bench.markReview' : 'bench.markDone')} onClick={onStatus}>
        <span className={`st ${pair.status === 'done' ? 'done' : pair.status === 'in-review' ? 'going' : ''}`} aria-hidden="true" />
      </button>
      <IconButton icon="furniture" label={t('cmd.furniture')} description={cap('furniture')} pressed={look.furniture} onPress={run('furniture')} />
      <IconButton icon="panel" label={t('cmd.inspector')} description={cap('inspector')} pressed={look.inspector} onPress={run('inspector')} />
      <ViewMenu look={look} commands={commands} />
      <ChoiceMenu<ExportFormat | 'more'>
        label={t('bench.export')}
        className="btn flat icon"
        shown={<Icon name="export" />}
        choices={[
          { value: 'html', label: t('bench.exportHtml'), text: t('bench.exportHtml') },
          { value: 'mqm-tsv', label: t('bench.exportTsv'), text: t('bench.exportTsv') },
          { value: 'json', label: t('bench.exportJson'), text: t('bench.exportJson') },
          { value: 'more', label: t('bench.exportMore'), text: t('bench.exportMore') },
        ]}
        onChoose={(choice) => (choice === 'more' ? onExportMore() : onExport(choice))}
      />
    </div>
  );
}

/** Commands with their keys. */
function CommandMenu({ label, icon, commands }: { readonly label: string; readonly icon: IconName; readonly commands: readonly Command[] }) {
  const { t } = useWords();
  return (
    <MenuTrigger>
      <Button className="btn flat icon" aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Popover placement="bottom start">
        <Menu className="menu" aria-label={label} disabledKeys={commands.filter((c) => !c.enabled).map((c) => c.id)} onAction={(key) => commands.find((c) => c.id === key)?.run()}>
          {commands.map((c) => (
            <MenuItem key={c.id} id={c.id} textValue={t(c.label)}>
              <span className="grow">{t(c.label)}</span>
              <kbd>{capOf(c.keys[0] ?? '')}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What is shown, and how. */
function ViewMenu({ look, commands }: { readonly look: BenchLook; readonly commands: readonly Command[] }) {
  const { t } = useWords();
  const on = IN_VIEW.filter(([, key]) => look[key]).map(([id]) => id);
  return (
    <MenuTrigger>
      <Button className="btn flat icon" aria-label={t('bench.view')}>
        <Icon name="columns" />
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu" aria-label={t('bench.view')} selectionMode="multiple" selectedKeys={on} onAction={(key) => commands.find((c) => c.id === key)?.run()}>
          {IN_VIEW.map(([id]) => (
            <MenuItem key={id} id={id} textValue={t(`cmd.${id}`)}>
              <span className="tick">{on.includes(id) && <Icon name="check" size={14} />}</span>
              <span className="grow">{t(`cmd.${id}`)}</span>
              <kbd>{capOf(commands.find((c) => c.id === id)?.keys[0] ?? '')}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
