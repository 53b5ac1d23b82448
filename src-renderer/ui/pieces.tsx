import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Severity } from '../../src-core/checks/model.ts';
import { useWords } from '../i18n/index.ts';
import { Icon } from './icons.tsx';
import type { IconName } from './icons.tsx';

/** The shape of a severity; the words beside it carry the meaning for screen readers. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return <i className={`sv ${severity}`} aria-hidden="true" />;
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly description?: string | undefined;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button that is only a picture; its name is read out and shown after a while. */
export function IconButton({ icon, label, description, pressed, disabled, onPress }: IconButtonProps) {
  return (
    <button type="button" className="btn flat icon" aria-label={label} title={description ? `${label}: ${description}` : label} disabled={disabled} onClick={onPress} {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}>
      <Icon name={icon} />
    </button>
  );
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly text: string;
}

interface ChoiceMenuProps<T extends string> {
  readonly label: string;
  readonly shown: ReactNode;
  /** The words of what is shown, for a name that holds them beside the label. */
  readonly says?: string;
  readonly choices: readonly Choice<T>[];
  readonly selected?: T;
  readonly className?: string;
  readonly onChoose: (value: T) => void;
}

/** A button with a menu; with `selected` one of the choices is ticked. */
export function ChoiceMenu<T extends string>({ label, shown, says, choices, selected, className = 'btn', onChoose }: ChoiceMenuProps<T>) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={says === undefined ? label : `${label}: ${says}`}>
        {shown}
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu" aria-label={label} onAction={(key) => onChoose(key as T)} {...(selected === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [selected], disallowEmptySelection: true })}>
          {choices.map((c) => (
            <MenuItem key={c.value} id={c.value} textValue={c.text}>
              {selected !== undefined && <span className="tick">{c.value === selected && <Icon name="check" size={14} />}</span>}
              <span className="grow">{c.label}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** "96 of 120" as a bar and in words. */
export function Meter({ value, total }: { readonly value: number; readonly total: number }) {
  return (
    <span className="meter" aria-hidden="true">
      <i style={{ width: `${total === 0 ? 0 : (100 * value) / total}%` }} />
    </span>
  );
}

/** A short tag with a text's language. */
export function LanguageTag({ language }: { readonly language: string }) {
  const { t } = useWords();
  const name = language === 'ru' || language === 'en' || language === 'und' ? t(`language.${language}`) : language;
  return (
    <abbr className="lang" title={name} style={{ textDecoration: 'none' }}>
      {language.toUpperCase()}
    </abbr>
  );
}
