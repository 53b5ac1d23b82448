import type { FindingView } from '../../src-core/contract.ts';
import type { DismissalScope } from '../../src-core/review/model.ts';
import { useWords } from '../i18n/index.ts';
import { Icon } from '../ui/icons.tsx';
import { ChoiceMenu } from '../ui/pieces.tsx';
import { checkName } from './filters.ts';

interface DismissMenuProps {
  readonly finding: FindingView;
  /** Host name of the site the pair is from; empty if unknown, and then the check cannot be silenced for it. */
  readonly site: string;
  readonly onDismiss: (scope: DismissalScope) => void;
}

/** Dismissals that reach further than one finding: all of this wording, the check for this text, the check for this site. */
export function DismissMenu({ finding, site, onDismiss }: DismissMenuProps) {
  const { t, check } = useWords();
  const name = { check: check(checkName(finding)) };
  const choices: { value: Exclude<DismissalScope, 'one'>; text: string }[] = [
    { value: 'wording', text: t('finding.scope.wording') },
    { value: 'document', text: t('finding.scope.document', name) },
  ];
  if (site !== '') choices.push({ value: 'site', text: `${t('finding.scope.site', name)} (${site})` });
  return (
    <ChoiceMenu
      label={t('finding.dismissMore')}
      className="btn flat more-ways"
      shown={
        <>
          {t('finding.dismissMore')}
          <Icon name="down" size={14} />
        </>
      }
      choices={choices.map((c) => ({ ...c, label: c.text }))}
      onChoose={onDismiss}
    />
  );
}
