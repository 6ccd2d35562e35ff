import { describe, expect, it } from 'vitest';
import { cueVerb } from '../../../lib/text/quotes/cue-verbs';

describe('forms of the verbs of reporting', () => {
  it.each([
    ['said', 'say', 'past'],
    ['says', 'say', 'present'],
    ['saying', 'say', 'gerund'],
    ['told', 'tell', 'past'],
    ['written', 'write', 'participle'],
    ['replies', 'reply', 'present'],
    ['replied', 'reply', 'past'],
    ['admitted', 'admit', 'past'],
    ['admitting', 'admit', 'gerund'],
    ['quipped', 'quip', 'past'],
    ['labelled', 'label', 'participle'],
    ['echoes', 'echo', 'present'],
    ['arguing', 'argue', 'gerund'],
    ['stresses', 'stress', 'present'],
  ])('%s is a form of %s', (word, lemma, form) => {
    expect(cueVerb(word)).toMatchObject({ lemma, form });
  });

  it.each(['table', 'constructor', '', 'admited'])('%s is none', (word) => {
    expect(cueVerb(word)).toBeUndefined();
  });
});
