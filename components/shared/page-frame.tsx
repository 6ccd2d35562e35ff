import type { ComponentChildren } from 'preact';
import { agendaHref, latestHref, peopleHref } from '../history/route';
import { useReader } from '../reader';
import { Mark } from './mark';
import '../theme.css';
import './page-frame.css';

export type Place = 'latest' | 'people' | 'agenda' | 'settings';

/** The frame of the extension's full pages: name, the way to the other pages, and the one main part. */
export function PageFrame(props: { readonly place: Place | null; readonly children: ComponentChildren }) {
  const { language } = useReader();
  const places = [
    { place: 'latest', href: latestHref(), title: language.t('nav_latest') },
    { place: 'people', href: peopleHref(), title: language.t('nav_people') },
    { place: 'agenda', href: agendaHref(), title: language.t('nav_agenda') },
    { place: 'settings', href: '/options.html', title: language.t('nav_settings') },
  ];
  return (
    <div class="page" lang={language.locale}>
      <header class="page-head">
        <p class="page-name">
          <Mark />
          {language.t('extensionName')}
        </p>
        <nav class="page-nav" aria-label={language.t('nav_label')}>
          {places.map(({ place, href, title }) => (
            <a key={place} href={href} aria-current={place === props.place ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      <main class="page-main" id="main" tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}
