/** Closed classes of English words, as far as finding a subject needs them. */
import { wordSet } from '../word-list';
import { WORD_CLASSES } from './data/word-classes';

/** he, she, who: what may stand as the subject of a verb of reporting. */
export const SUBJECT_PRONOUNS = wordSet(WORD_CLASSES.subjectPronouns);
export const OBJECT_PRONOUNS = wordSet(WORD_CLASSES.objectPronouns);
export const POSSESSIVES = wordSet(WORD_CLASSES.possessives);
export const DETERMINERS = wordSet(WORD_CLASSES.determiners);
export const PREPOSITIONS = wordSet(WORD_CLASSES.prepositions);
/** and, but, that, when: what a clause or a conjunct begins with. */
export const LINKS = wordSet(WORD_CLASSES.links);
export const AUXILIARIES = wordSet(WORD_CLASSES.auxiliaries);
/** Adverbs that stand between subject and verb, -ly words aside. */
export const ADVERBS = wordSet(WORD_CLASSES.adverbs);
/** Words of time that stand beside a subject or verb: "Kerry Tuesday said". */
export const TIME_WORDS = wordSet(WORD_CLASSES.timeWords);
/** Nouns for what is said: "her claim that …", "Kerry’s remark". */
export const SPEECH_NOUNS = wordSet(WORD_CLASSES.speechNouns);
/** Nouns for people and bodies who speak for another: "a spokesman for Kerry". */
export const SOURCE_NOUNS = wordSet(WORD_CLASSES.sourceNouns);
/** Nouns that announce a name or title of a work: "the film “…”". */
export const WORK_NOUNS = wordSet(WORD_CLASSES.workNouns);
/** Verbs, not of reporting, that often stand where a noun is looked for. */
export const COMMON_VERBS = wordSet(WORD_CLASSES.commonVerbs);
/** Things with words on them: "a sign saying". */
export const TEXT_NOUNS = wordSet(WORD_CLASSES.textNouns);
/** Bodies, groups and writings that may be given as the speaker: "the report", "residents". */
export const SPEAKING_NOUNS = wordSet(WORD_CLASSES.speakingNouns);
