/** One state a page: `?state=popup-article`. Without one, links to all. */
import { render } from 'preact';
import { ReaderProvider } from '../../../components/reader';
import { READER } from '../reader';
import { STATES } from './states';

const root = document.querySelector('#app');
const wanted = new URLSearchParams(location.search).get('state') ?? '';
const state = STATES[wanted];

if (root) {
  render(
    <ReaderProvider value={READER}>
      {state ? (
        state()
      ) : (
        <ul>
          {Object.keys(STATES).map((name) => (
            <li key={name}>
              <a href={`?state=${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </ReaderProvider>,
    root,
  );
}
