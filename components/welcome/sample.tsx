import { useReader } from '../reader';
import './sample.css';

/** A sentence as an article shows it, with the card of its name: a picture, in words. */
export function Sample() {
  const { language } = useReader();
  return (
    <figure class="sample" role="img" aria-label={language.t('welcome_sample_label')}>
      <p class="sample-text">
        {language.t('welcome_sample_before')}
        <span class="sample-name">{language.t('welcome_sample_name')}</span>
        {language.t('welcome_sample_middle')}
        <span class="sample-date">{language.t('welcome_sample_date')}</span>
        {language.t('welcome_sample_after')}
      </p>
      <div class="sample-card">
        <p class="sample-title">{language.t('welcome_sample_name')}</p>
        <p class="sample-role">{language.t('welcome_sample_role')}</p>
        <p class="sample-before">{language.t('welcome_sample_card')}</p>
        <span class="sample-line" />
        <span class="sample-line" />
      </div>
    </figure>
  );
}
