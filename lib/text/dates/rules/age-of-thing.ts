/** "the five-year-old conflict", "an 8-month-old truce": how long a thing has lasted; ages of people are no times. */
import { wordSet } from '../../word-list';
import { rule } from '../rule';
import { duration } from '../timex';

/** Things that last. */
const LASTING = wordSet(
  'agreement\nban\nbattle\nblockade\nboycott\ncampaign\ncase\nceasefire\nconflict\ncrackdown\ncrisis\ncurfew\ndeadlock\ndeal\ndebate\ndispute\ndrought\nembargo\nfeud\nfight\ninquiry\ninsurgency\ninvestigation\nlaw\nlockdown\nmarriage\noccupation\noffensive\npact\npartnership\npeace\npolicy\nproject\nprotest\nprotests\nrebellion\nrecord\nregime\nrevolt\nrivalry\nrule\nscandal\nsiege\nslump\nstalemate\nstandoff\nstrike\nstruggle\ntradition\ntreaty\ntruce\nuprising\nviolence\nwar',
);
/** How far behind the age the thing may stand ("the five-year-old civil war"). */
const REACH = 3;

export const ageOfThing = rule(
  'age-of-thing',
  ['the|a|an? <n> -? <unit> -? old', '<units> - old', '<unit> - old'],
  (words, scene) => {
    let at = words.to;
    while (at < words.to + REACH && !LASTING.has(scene.word(at)) && scene.token(at)?.kind === 'word') at++;
    if (!LASTING.has(scene.word(at))) return null;
    const amount = words.number('n') ?? (words.has('units') ? 'X' : 1);
    return duration(amount, words.word('unit') || words.word('units'));
  },
);
