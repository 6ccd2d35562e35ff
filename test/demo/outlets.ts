/** The four outlets of the sample news site. Each marks up its articles as a different kind of publisher does. */

export type OutletId = 'post' | 'courier' | 'ledger' | 'daybreak';

export interface Outlet {
  readonly id: OutletId;
  readonly name: string;
  readonly tagline: string;
  readonly host: string;
  readonly locale: string;
  readonly sections: readonly string[];
  /** Shown on the site index: how this outlet says what its pages are. */
  readonly markup: string;
}

export const OUTLETS: Record<OutletId, Outlet> = {
  post: {
    id: 'post',
    name: 'The Harbour Post',
    tagline: 'Port Merrin, since 1868',
    host: 'harbour-post.localhost',
    locale: 'en-GB',
    sections: ['Home', 'World', 'Weekend'],
    markup: 'JSON-LD',
  },
  courier: {
    id: 'courier',
    name: 'Ardland Courier',
    tagline: 'The people’s paper',
    host: 'courier.localhost',
    locale: 'en-GB',
    sections: ['News', 'Politics'],
    markup: 'microdata and a <time>',
  },
  ledger: {
    id: 'ledger',
    name: 'Northern Ledger',
    tagline: 'Facts, plainly',
    host: 'northern-ledger.localhost',
    locale: 'en-US',
    sections: ['Ardland', 'Environment', 'Port Merrin', 'World'],
    markup: 'meta tags only',
  },
  daybreak: {
    id: 'daybreak',
    name: 'Daybreak',
    tagline: 'News without the noise',
    host: 'daybreak.localhost',
    locale: 'en-GB',
    sections: ['Cities', 'Home', 'World'],
    markup: 'a client-side app that swaps articles in place and loads text late',
  },
};

/** The site index and the pages that go wrong live on hosts of their own. */
export const INDEX_HOST = 'sample-news.localhost';
export const ODD_HOST = 'odd-pages.localhost';
