/**
 * What a page calls itself: schema.org types (JSON-LD, microdata), `og:type` and the program that made it. Asked by the
 * gate and by the reader's judgement.
 */

export const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
export const ARTICLE_TYPE = /^(?:(?:Satirical|AdvertiserContent)?Article|BlogPosting|Report|Review)$/;

/** A page of another kind: things sold or shown, answers, lists, places to be, works, papers, posts. */
export const OTHER_TYPE =
  /^(?:Product(?:Group)?|Recipe|HowTo|(?:DiscussionForum|SocialMedia|Job)Posting|(?:QA|SearchResults|Collection|Item|Profile|About|Contact|FAQ)Page|Course|SoftwareApplication|Book|Movie|MusicRecording|PodcastEpisode|(?:Music|Theater|Exhibition|Business|Education)?Event|Festival|MedicalTrial|Dataset|ScholarlyArticle)$/;

export const OTHER_OG = /^(?:product|video|music|book|profile|object|game|place|restaurant|business)/i;

/** Programs that make wikis, forums, manuals and shops, and nothing else: `<meta name="generator">`. */
export const OTHER_GENERATOR =
  /^(?:mediawiki|dokuwiki|discourse|phpbb|vbulletin|xenforo|docusaurus|mkdocs|sphinx|gitbook|prestashop)/i;
