import { useState } from 'preact/hooks';
import { printable } from '../../lib/platform/printable';
import type { Settings } from '../../lib/settings/types';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { LongList } from '../shared/long-list';
import { Section } from '../shared/section';
import { Switch } from '../shared/switch';
import type { OptionsActions } from './actions';
import { siteOfInput } from './site-of-input';
import './sites-part.css';

/** Where nothing is read: everywhere for now, or on single sites. */
export function SitesPart(props: { readonly settings: Settings; readonly actions: OptionsActions }) {
  const { language } = useReader();
  const { settings, actions } = props;
  return (
    <Section id="sites" title={language.t('settings_where')}>
      <Switch on={settings.paused} onChange={(paused) => actions.change({ paused })}>
        {language.t('settings_paused')}
      </Switch>
      <h3 class="sites-title">{language.t('settings_sites')}</h3>
      {settings.pausedSites.length === 0 && <p class="options-note">{language.t('settings_sites_none')}</p>}
      <LongList
        class="sites-list"
        items={settings.pausedSites}
        first={20}
        row={(site) => (
          <li key={site}>
            <bdi>{printable(site, 80)}</bdi>
            <Button
              look="plain"
              label={`${language.t('site_resume')}: ${printable(site, 80)}`}
              onClick={() => actions.setSite(site, true)}
            >
              {language.t('site_resume')}
            </Button>
          </li>
        )}
      />
      <AddSite onAdd={(site) => actions.setSite(site, false)} />
    </Section>
  );
}

function AddSite({ onAdd }: { readonly onAdd: (site: string) => void }) {
  const { language } = useReader();
  const [typed, setTyped] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  return (
    <form
      class="sites-add"
      onSubmit={(event) => {
        event.preventDefault();
        const site = siteOfInput(typed);
        setInvalid(site === null);
        if (site === null) return;
        setTyped('');
        onAdd(site);
      }}
    >
      <Field label={language.t('site_add_label')} value={typed} onInput={setTyped} />
      <button type="submit" class="button" disabled={typed.trim() === ''}>
        {language.t('site_add')}
      </button>
      <p class="sites-invalid" role="alert">
        {isInvalid && language.t('site_invalid')}
      </p>
    </form>
  );
}
