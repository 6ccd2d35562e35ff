import type { CorrectionView, HealthView } from '../../lib/messages/contract';
import type { Settings } from '../../lib/settings/types';
import { useReader } from '../reader';
import { HealthNotice } from '../shared/health-notice';
import { PageFrame } from '../shared/page-frame';
import { Section } from '../shared/section';
import { Toast } from '../shared/toast';
import type { OptionsActions } from './actions';
import { CorrectionsPart } from './corrections-part';
import { DataPart } from './data-part';
import { KeepPart } from './keep-part';
import { MarksPart } from './marks-part';
import { SitesPart } from './sites-part';
import './options.css';

export interface OptionsProps {
  /** Null until the background has answered. */
  readonly settings: Settings | null;
  /** Those in force, newest first. */
  readonly corrections: readonly CorrectionView[] | null;
  readonly health: HealthView | null;
  /** True while an export, import or deletion runs. */
  readonly working: boolean;
  readonly done: { readonly text: string; readonly undoable: boolean } | null;
  readonly actions: OptionsActions;
}

/** The options page: what is marked, where, for how long, and the reader's own data. */
export function Options({ settings, corrections, health, working, done, actions }: OptionsProps) {
  const { language } = useReader();
  return (
    <PageFrame place="settings">
      <h1 class="page-title">{language.t('settings_title')}</h1>
      {health && (
        <HealthNotice health={health} onRestore={actions.restore} onStartAfresh={actions.startAfresh} />
      )}
      {settings && (
        <div class="options">
          <MarksPart settings={settings} onChange={actions.change} />
          <SitesPart settings={settings} actions={actions} />
          <KeepPart settings={settings} onChange={actions.change} />
          <CorrectionsPart corrections={corrections} onTakeBack={actions.takeBack} />
          <DataPart health={health} working={working} actions={actions} />
          <Section id="keys" title={language.t('settings_keys')}>
            <p class="options-note">{language.t('settings_keys_text')}</p>
          </Section>
          <p class="options-privacy">{language.t('settings_privacy')}</p>
        </div>
      )}
      <Toast text={done?.text ?? null} onUndo={done?.undoable ? actions.undo : null} />
    </PageFrame>
  );
}
