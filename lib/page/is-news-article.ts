/** The judgement that settles what the gate could not: is what was found on the page a news article? */
import type { Findings } from './read-page';

const FEWEST_WORDS = 40;

export function isNewsArticle(findings: Findings): boolean {
  return findings.text.split(/\s+/).length >= FEWEST_WORDS && findings.headline.title !== '';
}
