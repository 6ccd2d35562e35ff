import { useReader } from '../reader';
import { PageFrame } from '../shared/page-frame';
import { Sample } from './sample';
import './welcome.css';

const SEEN = ['marks', 'popup', 'new', 'agenda'] as const;
const PRIVATE = [1, 2, 3, 4] as const;
const STEPS = ['pin', 'try', 'second'] as const;

/** The first page a reader sees: what it does, that it is private, how to begin. */
export function Welcome() {
  const { language } = useReader();
  return (
    <PageFrame place={null}>
      <div class="welcome">
        <header class="welcome-head">
          <div>
            <h1 class="welcome-title">{language.t('welcome_title')}</h1>
            <p class="welcome-lead">{language.t('welcome_lead')}</p>
          </div>
          <Sample />
        </header>
        <section aria-labelledby="begin">
          <h2 class="welcome-heading" id="begin">
            {language.t('welcome_start')}
          </h2>
          <ol class="welcome-steps">
            {STEPS.map((step) => (
              <li key={step}>
                <h3>{language.t(`welcome_${step}`)}</h3>
                <p>{language.t(`welcome_${step}_text`)}</p>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="seen">
          <h2 class="welcome-heading" id="seen">
            {language.t('welcome_what')}
          </h2>
          <div class="welcome-columns">
            {SEEN.map((part) => (
              <div key={part}>
                <h3>{language.t(`welcome_${part}_title`)}</h3>
                <p>{language.t(`welcome_${part}_text`)}</p>
              </div>
            ))}
          </div>
        </section>
        <section class="welcome-private" aria-labelledby="private">
          <h2 class="welcome-heading" id="private">
            {language.t('welcome_private')}
          </h2>
          <ul>
            {PRIVATE.map((number) => (
              <li key={number}>{language.t(`welcome_private_${number}`)}</li>
            ))}
          </ul>
          <p>
            <a href="/options.html">{language.t('welcome_settings')}</a>
          </p>
        </section>
      </div>
    </PageFrame>
  );
}
