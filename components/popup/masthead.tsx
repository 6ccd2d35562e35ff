import { printable } from '../../lib/platform/printable';
import { useReader } from '../reader';
import { Mark } from '../shared/mark';
import { Switch } from '../shared/switch';
import './masthead.css';

/** The popup's head: whose it is, and the switch for the site at hand (none where there is no site). */
export function Masthead(props: {
  readonly site: string | null;
  readonly active: boolean;
  readonly onSite: (active: boolean) => void;
}) {
  const { language } = useReader();
  return (
    <header class="masthead">
      <h1 class="masthead-name">
        <Mark />
        {language.t('extensionName')}
      </h1>
      {props.site && (
        <Switch on={props.active} onChange={props.onSite}>
          <span class="visually-hidden">{language.t('popup_site_switch')} </span>
          <bdi class="masthead-site">{printable(props.site, 60)}</bdi>
        </Switch>
      )}
    </header>
  );
}
